import type { Token } from '../../normalize/language/tokens.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { isFiniteVerb } from '../words/finite-verbs.ts';
import { isActor, isGivenName } from '../words/lexicon.ts';
import { PLAIN_SPEECH } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import { findNameRuns, type NameRun } from './find-name-runs.ts';
import { PERSON_NOUNS, PERSON_TITLES } from './person-titles.ts';
import { splitTitle } from './split-title.ts';

/** A name where it stands in a report, and what stands around it. Offsets are into the sentence. */
export interface NameMention {
  readonly sentence: ReportSentence;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Without its title, as written. */
  readonly words: readonly string[];
  /** With a title in capitals: `Mayor Marta Lindqvist`. */
  readonly form: string;
  /** What the report calls its bearer before the name: `Mayor`, `top diplomat`. */
  readonly roleBefore: string | undefined;
  /** And behind it: `the baker who owns the mill`. */
  readonly roleAfter: string | undefined;
  /** `Mr`, `Mayor`: whether a title of persons stands before it. */
  readonly titled: boolean;
  readonly aged: boolean;
  readonly speaks: boolean;
  /** The word before it, in small letters; empty at the start. */
  readonly before: string;
  readonly followedByWho: boolean;
  /** Whether it says who is meant by words before a comma that speak, or that “who” follows: “said one of them, Bo Rahmi”. */
  readonly inApposition: boolean;
}

const MAX_ROLE_WORDS = 8;
const MAX_APPOSITION_WORDS = 16;
const ENDS_ROLE = wordList(`
  a an the and or but of in on at by for with from to as that which who when while said says told is are was were be
  been has have had will would can could may his her its their our my your this these those former we they he she it i you met meets
`);
const OPENS_APPOSITION = wordList('a an the its his her their our who');

export const isPersonNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) || (isActor(word) && !/(?:ing|er's)$/.test(word));

/** “Norway’s next envoy to Peru, Ann Corran, arrived”: the office stands before the comma, with what it is of. */
function reversedApposition(
  tokens: readonly Token[],
  comma: number,
  text: string,
): string | undefined {
  const reach = tokens.slice(Math.max(0, comma - MAX_ROLE_WORDS), comma);
  const of = reach.findLastIndex(({ lower }) => /^(?:of|to|for|at)$/.test(lower));
  const noun = reach[of - 1];
  if (of < 1 || !noun || noun.capital || !isPersonNoun(noun.lower)) return undefined;
  if (
    reach
      .slice(of + 1)
      .some(({ kind, capital, lower }) => kind === 'mark' || !(capital || lower === 'the'))
  )
    return undefined;
  const from = roleStart(tokens, comma - reach.length + of - 1);
  return text.slice(tokens[from]?.start, reach.at(-1)?.end);
}

/** Where the words begin that say which: `top` before `diplomat`. */
function roleStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < MAX_ROLE_WORDS) {
    const token = tokens[from - 1];
    const isVerb = isFiniteVerb(tokens, from - 1);
    if (!token || token.kind === 'mark' || ENDS_ROLE.has(token.lower) || isVerb) break;
    from--;
  }
  return from;
}

/** `engineer` before `Tomas Harrow`; with the words that say which: `top diplomat`, `the bridge’s engineer`. */
function roleBefore(tokens: readonly Token[], first: number, text: string): string | undefined {
  const before = tokens[first - 1];
  // “the harbour officer, Nora Beck, called it”
  if (before?.text === ',' && tokens[first - 2] && isPersonNoun(tokens[first - 2]?.lower ?? ''))
    return roleBefore(tokens, first - 1, text);
  if (before?.text === ',') return reversedApposition(tokens, first - 1, text);
  const noun = before;
  if (noun?.kind !== 'word' || (noun.capital && !noun.opens) || !isPersonNoun(noun.lower))
    return undefined;
  const from = roleStart(tokens, first - 1);
  return text.slice(tokens[from]?.start, noun.end);
}

/** The words between the comma behind a name and the next comma, when they say what its bearer is. */
function roleAfter(tokens: readonly Token[], last: number, text: string): string | undefined {
  const comma = tokens[last + 1];
  const opening = tokens[last + 2];
  if (comma?.text !== ',' || !opening) return undefined;
  if (/^\d{1,3}$/.test(opening.text) && tokens[last + 3]?.text === ',')
    return roleAfter(tokens, last + 2, text);
  const end = tokens.findIndex((token, at) => at > last + 2 && /^[,.;:—–()"“”]$/.test(token.text));
  if (end < 0 || end - last > MAX_APPOSITION_WORDS) return undefined;
  const own = tokens.slice(last + 2, end);
  const isOpen = OPENS_APPOSITION.has(opening.lower) || own.length < 6;
  const of = own.findIndex(({ lower }) => /^(?:of|for|at|in|who|that|which|from|to)$/.test(lower));
  const head = own.slice(0, of < 0 ? own.length : of);
  const noun = head.findLast(({ lower }) => isPersonNoun(lower) || PERSON_TITLES.has(lower));
  if (!isOpen || !noun || noun !== head.at(-1) || opening.lower === 'who') return undefined;
  return text.slice(opening.start, own.at(-1)?.end);
}

/** “said one of the men,”: whether the words before a comma, as far as the mark before it, only say that someone spoke. */
function speaksBefore(tokens: readonly Token[], comma: number): boolean {
  const mark = tokens.findLastIndex(({ kind }, at) => at < comma && kind === 'mark');
  const words = tokens.slice(mark + 1, comma);
  return (
    words.length > 1 &&
    words.length < MAX_ROLE_WORDS &&
    PLAIN_SPEECH.has(words[0]?.lower ?? '') &&
    /^(?:one|another|the|a|an|his|her|their|its)$/.test(words[1]?.lower ?? '')
  );
}

/** The last token of a run without so many of its last words. */
function endOfName(tokens: readonly Token[], { last }: NameRun, without: number): number {
  let [at, left] = [last, without];
  while (left > 0) if (tokens[at--]?.kind !== 'mark') left--;
  return at;
}

function mentionOf(run: NameRun): NameMention[] {
  const { sentence, words } = run;
  const { tokens, text } = sentence;
  const { title, name: long } = splitTitle(words);
  // “Mayor Nora Beck of Arle”: whose mayor he is is no part of the name.
  const of = long.findIndex((word, at) => at > 1 && word === 'of');
  const isPerson = title.length > 0 || isGivenName(long[0] ?? '');
  const name = isPerson && of > 0 ? long.slice(0, of) : long;
  if (name.length === 0) return [];
  const lastToken = endOfName(tokens, run, long.length - name.length);
  let skipped = title.length;
  let firstToken = run.first;
  for (let at = run.first; at <= run.last && skipped > 0; at++) {
    if (tokens[at]?.kind !== 'mark') skipped--;
    firstToken = at + 1;
  }
  while (tokens[firstToken]?.kind === 'mark') firstToken++;
  const start = tokens[firstToken]?.start ?? run.start;
  const end = tokens[lastToken]?.end ?? run.end;
  const before = tokens[run.first - 1];
  const after = tokens[lastToken + 1];
  const isAged = after?.text === ',' && /^\d{1,3}$/.test(tokens[lastToken + 2]?.text ?? '');
  const titleText = title.length > 0 ? text.slice(run.start, start).trim() : undefined;
  const lowerRole = roleBefore(tokens, run.first, text);
  const followedByWho =
    after?.lower === 'who' || (after?.text === ',' && tokens[lastToken + 2]?.lower === 'who');
  return [
    {
      sentence,
      start,
      end,
      firstToken,
      lastToken,
      words: name,
      form: text.slice(run.start, end),
      roleBefore: titleText ?? lowerRole,
      roleAfter: roleAfter(tokens, lastToken, text),
      titled: title.length > 0,
      aged: isAged,
      speaks: PLAIN_SPEECH.has(after?.lower ?? '') || PLAIN_SPEECH.has(before?.lower ?? ''),
      before: before?.lower ?? '',
      followedByWho,
      inApposition: before?.text === ',' && (followedByWho || speaksBefore(tokens, run.first - 1)),
    },
  ];
}

/** The words that the reports have in small letters inside sentences. */
export function ordinaryWords(sentences: readonly ReportSentence[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) if (token.kind === 'word' && !token.capital) words.add(token.lower);
  }
  return words;
}

/** Every name in the reports. */
export function findNameMentions(
  sentences: readonly ReportSentence[],
  ordinary: ReadonlySet<string>,
): NameMention[] {
  const runs = sentences.flatMap((sentence) => findNameRuns(sentence, ordinary));
  const inside = new Set(
    runs.flatMap(({ sentence, first, words }) =>
      sentence.tokens[first]?.opens ? [] : words.join(' '),
    ),
  );
  return runs.map((run) => withoutOpening(run, inside)).flatMap(mentionOf);
}

/** `Afterwards Solheim`: a first word with a capital only because it opens the sentence, before a name that stands alone elsewhere. */
function withoutOpening(run: NameRun, inside: ReadonlySet<string>): NameRun {
  const { sentence, first, words } = run;
  const rest = words.slice(1);
  const [opening = ''] = words;
  const second = sentence.tokens[first + 1];
  const isOne =
    inside.has(words.join(' ')) || isGivenName(opening) || PERSON_TITLES.has(opening.toLowerCase());
  if (!sentence.tokens[first]?.opens || isOne || !second || !inside.has(rest.join(' '))) return run;
  return { ...run, first: first + 1, start: second.start, words: rest };
}
