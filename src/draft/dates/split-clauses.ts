import type { Token } from '../../normalize/language/tokens.ts';
import { AUXILIARIES, findFiniteVerb, isFiniteVerb, isVerbForm } from '../words/finite-verbs.ts';
import { isInfinitive, isPastForm } from '../words/lexicon.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';

/** A clause of a sentence. Places are those of tokens, `end` exclusive. */
export interface SentenceClause {
  /** Where its words begin. */
  readonly from: number;
  readonly end: number;
  /** Where its verb is to be looked for: behind what was put in between. */
  readonly own: number;
  /** Whose verb it has, where the clause itself does not name it: “(Arne Lund, the kit man,) who died on Wednesday”. */
  readonly subject: { readonly from: number; readonly end: number } | undefined;
}

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

interface Opening {
  readonly at: number;
  readonly kind: 'main' | 'resumed' | 'relative';
}

function openingsOf(tokens: readonly Token[]): Opening[] {
  const openings: Opening[] = [{ at: 0, kind: 'main' }];
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
    else if (isBareRelative(tokens, at)) {
      openings.push({ at, kind: 'relative' });
      bareVerb = at + 1;
    } else if (bareVerb > 0 && at > bareVerb + 1 && resumesBare(tokens, at)) {
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

const BARE_RELATIVE = wordList('that who which');

/** “the ferry that hit a pier”: a noun, the word that stands for it, and the verb of its own. */
function isBareRelative(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    BARE_RELATIVE.has(tokens[at]?.lower ?? '') &&
    before?.kind === 'word' &&
    !isFiniteVerb(tokens, at - 1) &&
    !STOPS_NOUN.has(before.lower) &&
    !SPEECH_VERBS.has(before.lower) &&
    next !== undefined &&
    isVerbForm(next)
  );
}

/** “The captain of the ferry that hit a pier has been suspended”: a verb that helps, behind a verb of the relative clause. */
const resumesBare = (tokens: readonly Token[], at: number): boolean =>
  RESUMES.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.kind !== 'mark' &&
  !/^(?:and|or|but|that|who|which|he|she|it|they)$/.test(tokens[at - 1]?.lower ?? '');

/** “a visit by Corran, then speaker of the House, fueled”: a verb behind a comma, and not one of speech. */
const isVerbAgain = (tokens: readonly Token[], at: number, hasVerb: boolean): boolean =>
  !hasVerb && isFiniteVerb(tokens, at) && !SPEECH_VERBS.has(tokens[at]?.lower ?? '');

/**
 * The clauses of a sentence: between semicolons, dashes and colons, and where a conjunction opens another one.
 * “nine years after the first pile was driven” is a clause of its own.
 */
export function splitClauses(tokens: readonly Token[]): SentenceClause[] {
  const openings = openingsOf(tokens);
  const clauses: SentenceClause[] = [];
  openings.forEach(({ at, kind }, index) => {
    const end = openings[index + 1]?.at ?? tokens.length;
    const before = openings[index - 1];
    const waiting = clauses.findLast((clause) => !clause.subject && !hasVerbWithin(tokens, clause));
    const main = waiting ?? (before?.kind === 'relative' ? clauses.at(-2) : clauses.at(-1));
    if (kind === 'resumed' && main) {
      const isApart = main.end < at;
      // The comma before what was put in goes with it.
      const subject = isApart ? { from: main.from, end: endOfSubject(tokens, main) } : undefined;
      // The comma behind a clause that none opened belongs to what goes on: “, police said”.
      const isComma = tokens[at - 1]?.text === ',' && before && tokens[before.at - 1]?.text !== ',';
      clauses.push({ from: subject ? (isComma ? at - 1 : at) : main.from, end, own: at, subject });
    } else if (kind === 'relative') {
      const isBare = tokens[at - 1]?.text !== ',';
      const isNearest = isBare && tokens[at]?.lower !== 'who';
      const subject = antecedent(tokens, isBare ? at : at - 1, isNearest);
      clauses.push({ from: at + 1, end, own: at, subject });
    } else {
      clauses.push({ from: at, end, own: at, subject: undefined });
    }
  });
  return clauses.flatMap((clause) => splitPredicates(tokens, clause));
}

/** Without the comma before what was put in, which goes with it, and without an age: “Finch, 63,”. */
function endOfSubject(tokens: readonly Token[], { from, end }: SentenceClause): number {
  const last = end - (tokens[end - 1]?.text === ',' ? 1 : 0);
  const isAge = tokens[last - 1]?.kind === 'number' && tokens[last - 2]?.text === ',';
  return isAge && last - 2 > from ? last - 2 : last;
}

const hasVerbWithin = (tokens: readonly Token[], { from, end }: SentenceClause): boolean => {
  const verb = findFiniteVerb(tokens, from);
  return verb >= 0 && verb < end;
};

const STOPS_NOUN = wordList(
  'in on at to for with from by and or but that than as of said says told is was are were had has have will would',
);
const DETERMINERS = wordList(
  'the a an his her its their this that these those one two three four five',
);

/** The noun phrase before a comma, across an apposition: what “who” stands for. */
function antecedent(
  tokens: readonly Token[],
  comma: number,
  isNearest: boolean,
): SentenceClause['subject'] {
  let end = comma;
  const open = tokens.findLastIndex(({ text }, at) => at < comma && text === ',');
  const isApposition =
    open > 0 &&
    comma - open < 9 &&
    /^(?:the|a|an|its|his|her|\d{1,3})$/.test(tokens[open + 1]?.lower ?? '') &&
    tokens[open - 1]?.capital;
  if (isApposition) end = open;
  let from = end - 1;
  while (from > 0 && end - from < 8) {
    const before = tokens[from - 1];
    const isCapitalRun = tokens[from]?.capital && before?.capital;
    // “residents of the valley, who”: what the thing is of belongs to it.
    if (before?.lower === 'of' && from > 1 && !isNearest) {
      from -= 2;
      continue;
    }
    if (DETERMINERS.has(tokens[from]?.lower ?? '')) break;
    if (
      !before ||
      before.kind === 'mark' ||
      STOPS_NOUN.has(before.lower) ||
      (isPastForm(before.lower) && !before.capital)
    )
      break;
    if (tokens[from]?.capital && !before.capital && !DETERMINERS.has(before.lower) && !isCapitalRun)
      break;
    from--;
  }
  return from < end ? { from, end } : undefined;
}

const MODALS = wordList('will would may might could can should must to');

/** “joined the fund in 1999 and became its treasurer in 2012”: two deeds of one subject, each with its time. */
function splitPredicates(tokens: readonly Token[], clause: SentenceClause): SentenceClause[] {
  const verb = findFiniteVerb(tokens, clause.own);
  if (verb < 0 || verb >= clause.end) return [clause];
  const isAhead = tokens.slice(verb, verb + 3).some(({ lower }) => MODALS.has(lower));
  const and = tokens.findIndex(
    ({ lower }, at) =>
      at > verb &&
      at < clause.end - 2 &&
      (lower === 'and' || lower === 'then') &&
      isPredicate(tokens, at + 1, isAhead),
  );
  if (and < 0) return [clause];
  const subject = clause.subject ?? { from: clause.from, end: verb };
  // “was suspended and arrested”, “will enter orbit and attempt its landing”: the second verb needs what helps the first.
  const helps =
    AUXILIARIES.has(tokens[verb]?.lower ?? '') && !AUXILIARIES.has(tokens[and + 1]?.lower ?? '');
  const isShared =
    helps && !clause.subject && (isAhead || isPastForm(tokens[verb + 1]?.lower ?? ''));
  const end = isShared ? verb + 1 + (tokens[verb + 1]?.lower === 'to' ? 1 : 0) : subject.end;
  const rest = {
    from: and + 1,
    end: clause.end,
    own: and + 1,
    subject: end > subject.from ? { from: subject.from, end } : undefined,
  };
  return [{ ...clause, end: and }, ...splitPredicates(tokens, rest)];
}

/** Before these stands the verb whose object they open: “and attempt its landing”. */
const HAS_OBJECT = wordList('a an the its his her their our');

const isPredicate = (tokens: readonly Token[], at: number, isAhead: boolean): boolean => {
  const next = tokens[at + 1];
  const token = tokens[at];
  const isBare =
    isAhead &&
    token?.kind === 'word' &&
    !token.capital &&
    (isInfinitive(token.lower) || HAS_OBJECT.has(next?.lower ?? ''));
  const isVerb = isFiniteVerb(tokens, at) || isBare;
  return isVerb && next?.kind === 'word' && !/^(?:and|or)$/.test(next.lower);
};

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

/** The clause in which an offset of the sentence stands. */
export function clauseAt(
  clauses: readonly SentenceClause[],
  tokens: readonly Token[],
  offset: number,
): SentenceClause {
  const found = clauses.findLast(({ own }) => (tokens[own]?.start ?? 0) <= offset);
  return found ?? { from: 0, end: tokens.length, own: 0, subject: undefined };
}

/** The words of a clause behind its subject’s. */
export const tokensOfClause = (
  tokens: readonly Token[],
  { from, end, subject }: SentenceClause,
): readonly Token[] => [
  ...(subject ? tokens.slice(subject.from, subject.end) : []),
  ...tokens.slice(from, end),
];
