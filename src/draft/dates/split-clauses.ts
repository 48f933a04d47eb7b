import type { Token } from '../../normalize/language/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** A stretch of a sentence’s tokens, `end` exclusive. */
export interface SentenceClause {
  readonly from: number;
  readonly end: number;
  /** Where its verb is to be looked for: behind what was put in between. */
  readonly own: number;
}

/** Words that begin a clause behind a comma. */
const OPENS = wordList(
  'and but while when after before as which who where until since though although because so nor then yet whereas if whose',
);
/** Words that begin one without a comma. */
const OPENS_BARE = wordList('after before while when until because although though whereas');

const RELATIVE = wordList('which who whose where when as while');
/** Verbs with which a main clause goes on behind what was put in between: “the trial, which began on Monday, is to end”. */
const RESUMES = wordList('is are was were will would has have had can could may did does');

/**
 * The clauses of a sentence: between semicolons, dashes and colons, and where a conjunction opens another one.
 * “nine years after the first pile was driven” is a clause of its own.
 */
export function splitClauses(tokens: readonly Token[]): SentenceClause[] {
  const starts: { at: number; resumes: boolean }[] = [{ at: 0, resumes: false }];
  let quoted = false;
  tokens.forEach((token, at) => {
    if (token.text === '“' || token.text === '”' || token.text === '"')
      quoted = token.text === '“' || (token.text === '"' && !quoted);
    if (at === 0 || quoted) return;
    const before = tokens[at - 1]?.text ?? '';
    const resumes = before === ',' && RESUMES.has(token.lower);
    const opensHere =
      /^[;:—–]$/.test(before) ||
      (before === ',' && (OPENS.has(token.lower) || isCounted(tokens, at))) ||
      (OPENS_BARE.has(token.lower) && !isTimePreposition(tokens, at));
    if (resumes || opensHere) starts.push({ at, resumes });
  });
  const clauses: SentenceClause[] = [];
  starts.forEach(({ at, resumes }, index) => {
    const end = starts[index + 1]?.at ?? tokens.length;
    const before = clauses.at(-1);
    const isRelative = before && RELATIVE.has(tokens[before.from]?.lower ?? '');
    const main = isRelative ? clauses.at(-2) : before;
    clauses.push({ from: resumes && main ? main.from : at, end, own: at });
  });
  return clauses;
}

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
  return found ?? { from: 0, end: tokens.length, own: 0 };
}
