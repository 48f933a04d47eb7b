import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';
import { SPEECH_VERBS, VERBS_FIRST } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import { nounPhrase } from './noun-phrase.ts';
import {
  nameEndingAt,
  nameWithin,
  nearestLeft,
  type PlacedName,
  type Subject,
} from './placed-names.ts';

export interface Attribution {
  readonly found: Subject;
  readonly distance: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PRONOUN = wordList('he she it they i we');
const AUXILIARY = wordList(
  'has have had was were is also then later once again now repeatedly reportedly who was would will a ont ha han hat haben',
);

const phrase = (tokens: readonly Token[], at: number): Subject | undefined => {
  const words = nounPhrase(tokens, at);
  return words && { kind: 'noun', words };
};

/** The subject that stands left of a verb, across an apposition; undefined where none is a name, a pronoun or a noun of persons. */
function subjectLeft(
  tokens: readonly Token[],
  verb: number,
  placed: readonly PlacedName[],
  offset: number,
): Subject | undefined {
  let at = verb - 1;
  while (at >= 0 && (AUXILIARY.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')))
    at--;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === ',' || token.text === ')') {
    const open = tokens.findLastIndex(
      ({ text }, index) => index < at && (text === ',' || text === '('),
    );
    const outer = open > 0 ? nameEndingAt(tokens, open - 1, placed, offset) : undefined;
    return (
      outer ?? nameWithin(tokens, Math.max(open, 0), at, placed, offset) ?? phrase(tokens, open - 1)
    );
  }
  const name = nameEndingAt(tokens, at, placed, offset);
  if (name) return name;
  if (PRONOUN.has(token.lower)) return { kind: 'pronoun', word: token.lower };
  return phrase(tokens, at) ?? nearestLeft(tokens, at, placed, offset);
}

const ENDS_SUBJECT = wordList(
  'in on at to after during who as from when while am im en em le el إن أن بأن بأنه بأنها إنه إنها في خلال على عن إلى من أمام بعد قبل',
);

/** The subject behind an inverted verb: “said Emil Hartog”, “said the baker”. */
function subjectRight(
  tokens: readonly Token[],
  verb: number,
  placed: readonly PlacedName[],
  offset: number,
): Subject | undefined {
  const next = tokens[verb + 1];
  if (!next) return undefined;
  if (PRONOUN.has(next.lower)) return { kind: 'pronoun', word: next.lower };
  const end = tokens.findIndex(({ text }, at) => at > verb && /^[.;:!?]$/.test(text));
  const limit = tokens[end < 0 ? tokens.length - 1 : end];
  const found = placed.find(
    ({ start, end: last }) => start >= offset + next.start && last <= offset + (limit?.end ?? 0),
  );
  const comma = tokens.findIndex(({ text }, at) => at > verb && text === ',');
  // “said the guild’s leader, Master Emil Hartog”: the name may stand behind the comma, with its title.
  const isTitled = (from: number, place: number) =>
    tokens.every(({ start, capital }, at) => at <= from || offset + start >= place || capital);
  if (found && (comma < 0 || isTitled(comma, found.start)))
    return { kind: 'name', person: found.person };
  const stop = tokens.findIndex(
    ({ lower, kind }, at) => at > verb && (kind === 'mark' || ENDS_SUBJECT.has(lower)),
  );
  const words = tokens.slice(verb + 1, stop < 0 ? tokens.length : stop);
  return words.length > 0 && words.length < 9 ? { kind: 'noun', words } : undefined;
}

const PARTICIPLE =
  /^(?:saying|adding|telling|noting|insisting|arguing|warning|explaining|stressing)$/;

/** The subject of the clause to whose end “, saying” is put: “Osei left the room, saying it was”. */
function subjectOfClause(
  tokens: readonly Token[],
  verb: number,
  placed: readonly PlacedName[],
  offset: number,
): Subject | undefined {
  const main = findFiniteVerb(tokens.slice(0, verb));
  if (main < 1) return undefined;
  const [first] = tokens;
  if (first && PRONOUN.has(first.lower)) return { kind: 'pronoun', word: first.lower };
  const name = nameWithin(tokens, 0, main - 1, placed, offset);
  const words = tokens.slice(0, main);
  const isPlain = words.length < 8 && words.every(({ kind }) => kind !== 'mark');
  return name ?? (isPlain ? { kind: 'noun', words } : undefined);
}

/** The verb of speech nearest to the quotation that has a subject. */
export function attributionIn(
  stretch: Stretch,
  side: 'before' | 'after',
  text: string,
  placed: readonly PlacedName[],
): Attribution | undefined {
  const words = text.slice(stretch.start, stretch.end);
  const tokens = tokenize(words);
  const offset = stretch.start;
  const verbs = tokens.flatMap(({ lower, kind, capital }, at) =>
    kind === 'word' &&
    !capital &&
    (SPEECH_VERBS.has(lower) || (PARTICIPLE.test(lower) && tokens[at - 1]?.text === ','))
      ? [at]
      : [],
  );
  const inOrder = side === 'before' ? verbs.toReversed() : verbs;
  for (const verb of inOrder) {
    const isFirst =
      VERBS_FIRST.has(tokens[verb]?.lower ?? '') ||
      (side === 'after' &&
        tokens
          .slice(0, verb)
          .every(
            ({ kind, lower }) => kind === 'mark' || AUXILIARY.has(lower) || /ly$/.test(lower),
          ));
    const isPut = PARTICIPLE.test(tokens[verb]?.lower ?? '') && tokens[verb - 1]?.text === ',';
    const found = isPut
      ? subjectOfClause(tokens, verb, placed, offset)
      : isFirst
        ? subjectRight(tokens, verb, placed, offset)
        : subjectLeft(tokens, verb, placed, offset);
    const token = tokens[verb];
    if (!found || !token) continue;
    return { found, distance: side === 'before' ? words.length - token.end : token.start };
  }
  const according = tokens.findIndex(
    ({ lower }, at) => lower === 'according' && tokens[at + 1]?.lower === 'to',
  );
  if (according >= 0) {
    const found = subjectRight(tokens, according + 1, placed, offset);
    const place = tokens[according]?.start ?? 0;
    if (found) return { found, distance: side === 'before' ? words.length - place : place };
  }
  // “Osei: “Where is it?””
  if (side === 'before' && /:\s*$/.test(words)) {
    const found = nearestLeft(tokens, tokens.length - 1, placed, offset);
    if (found) return { found, distance: 0 };
  }
  return undefined;
}
