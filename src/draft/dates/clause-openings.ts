import type { Token } from '../../normalize/language/tokens.ts';
import { isFiniteVerb, isVerbForm } from '../words/finite-verbs.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import { STOPS_NOUN } from './antecedent.ts';

/** Words that begin a clause behind a comma. */
const OPENS = wordList(
  'and but while when after before as which who where until since though although because so nor yet whereas if whose',
);
/** Words that begin one without a comma. */
const OPENS_BARE = wordList('after before while when until because although though whereas');
/** Clauses that are put into another one, which goes on behind the next comma. */
const RELATIVE = wordList('which who whom whose where');
/** Verbs with which a main clause goes on behind what was put in between: “the trial, which began on Monday, is to end”. */
const RESUMES = wordList('is are was were will would has have had can could may did does');

/** Where a clause begins, and whether it is put into another one or goes on with one. */
export interface ClauseOpening {
  readonly at: number;
  readonly kind: 'main' | 'resumed' | 'relative';
}

/** Where the clauses of a sentence begin, in its order. */
export function openingsOf(tokens: readonly Token[]): ClauseOpening[] {
  const openings: ClauseOpening[] = [{ at: 0, kind: 'main' }];
  let quoted = false;
  let hasVerb = false;
  // Of a relative clause without a comma, behind which the main clause may go on.
  let bareVerb = 0;
  tokens.forEach((token, at) => {
    if (/^["“”]$/.test(token.text)) quoted = token.text === '“' || (token.text === '"' && !quoted);
    hasVerb ||= at > 0 && isFiniteVerb(tokens, at - 1);
    if (at === 0 || quoted) return;
    const before = tokens[at - 1]?.text ?? '';
    const isInside = openings.at(-1)?.kind === 'relative';
    if (before === ',' && RELATIVE.has(token.lower)) openings.push({ at, kind: 'relative' });
    else if (before === ',' && isOneOfWhom(tokens, at)) {
      openings.push({ at: tokens[at + 3]?.text === ',' ? at + 4 : at, kind: 'main' });
    } else if (isBareRelative(tokens, at)) {
      openings.push({ at, kind: 'relative' });
      bareVerb = at + 1;
    } else if (bareVerb > 0 && at > bareVerb + 1 && resumesBare(tokens, at, bareVerb)) {
      openings.push({ at, kind: 'resumed' });
      bareVerb = 0;
    } else if (
      before === ',' &&
      (RESUMES.has(token.lower) ||
        isVerbAgain(tokens, at, hasVerb) ||
        (isInside && !OPENS.has(token.lower)))
    )
      openings.push({ at, kind: 'resumed' });
    else if (
      (/^[;:—–]$/.test(before) && token.start > (tokens[at - 1]?.end ?? 0)) ||
      (before === ',' && (OPENS.has(token.lower) || isCounted(tokens, at))) ||
      (OPENS_BARE.has(token.lower) &&
        (hasVerb || !/^(?:before|after|until)$/.test(token.lower)) &&
        !isTimePreposition(tokens, at))
    )
      openings.push({ at, kind: 'main' });
  });
  return openings;
}

/** “Four were hurt, one of whom, Alfred Pym, died on Sunday”: another deed, of some of them. */
const isOneOfWhom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' && /^(?:whom|which)$/.test(tokens[at + 2]?.lower ?? '');

const BARE_RELATIVE = wordList('that who which');

/** “the barge that struck a weir”: a noun, the word that stands for it, and the verb of its own. */
function isBareRelative(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    BARE_RELATIVE.has(tokens[at]?.lower ?? '') &&
    before?.kind === 'word' &&
    !isFiniteVerb(tokens, at - 1) &&
    !STOPS_NOUN.has(before.lower) &&
    !SPEECH_VERBS.has(before.lower) &&
    !isToldThat(tokens, at) &&
    next !== undefined &&
    isVerbForm(next)
  );
}

/** So many words name whom something is told: “a public inquiry on Tuesday”. */
const LISTENER = 6;

/** “told a public inquiry Tuesday that alarms went unread”: what was told, and nothing about the inquiry. */
function isToldThat(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'that') return false;
  const near = tokens.slice(Math.max(0, at - LISTENER), at);
  const verb = near.findLastIndex((_, back) => isFiniteVerb(near, back));
  const told = near[verb];
  return (
    told !== undefined &&
    (SPEECH_VERBS.has(told.lower) || told.lower === 'informed') &&
    near.slice(verb).every(({ kind }) => kind !== 'mark')
  );
}

/** Forms of the past that are no participle, so that no noun before them has them as its own. */
const PLAIN_PAST = wordList(
  'told said went fell rose sank began came broke flew grew drove took gave saw ran spoke stole tore wrote threw knew became chose',
);

/** What a clause of its own begins with: “those who lost homes as she spoke”. */
const HAS_SUBJECT = wordList(
  'as when while because after before until that which who and but if than',
);

/**
 * “The owner of the barge that struck a weir has been suspended”, “The firm that built the gate told the inquiry”: a verb
 * behind that of the relative clause.
 */
function resumesBare(tokens: readonly Token[], at: number, verb: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const isPast =
    PLAIN_PAST.has(lower) &&
    !tokens
      .slice(verb, at)
      .some(({ kind, lower: word }) => kind === 'mark' || HAS_SUBJECT.has(word));
  return (
    (RESUMES.has(lower) || isPast) &&
    tokens[at - 1]?.kind !== 'mark' &&
    !/^(?:and|or|but|that|who|which|he|she|it|they)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** “a trip by Corran, then chair of the House, stirred”: a verb behind a comma, and not one of speech. */
const isVerbAgain = (tokens: readonly Token[], at: number, hasVerb: boolean): boolean =>
  !hasVerb && isFiniteVerb(tokens, at) && !SPEECH_VERBS.has(tokens[at]?.lower ?? '');

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

/** `nine years after`, `a day before` */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const unit = [tokens[at + 1], tokens[at + 2], tokens[at + 3]].findIndex((token) =>
    UNIT.test(token?.lower ?? ''),
  );
  return unit >= 0 && /^(?:after|before)$/.test(tokens[at + unit + 2]?.lower ?? '');
}

/** `after midnight`, `before 9 a.m.`, `until Sunday`: a time and no clause; `nine years after`: the clause began before. */
function isTimePreposition(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (UNIT.test(tokens[at - 1]?.lower ?? '')) return true;
  if (/^(?:shortly|just|soon|long|even|ever|day|once|only)$/.test(tokens[at - 1]?.lower ?? ''))
    return true;
  return (
    next === undefined ||
    next.kind === 'number' ||
    /^\d|^(?:midnight|noon|dawn|dusk|(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|that|this|it)$/.test(
      next.lower,
    )
  );
}
