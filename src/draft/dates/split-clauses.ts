import type { Token } from '../../normalize/language/tokens.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';
import { antecedent } from './antecedent.ts';
import { openingsOf } from './clause-openings.ts';
import { splitPredicates } from './split-predicates.ts';

/** A clause of a sentence. Places are those of tokens, `end` exclusive. */
export interface SentenceClause {
  /** Where its words begin. */
  readonly from: number;
  readonly end: number;
  /** Where its verb is to be looked for: behind what was put in between. */
  readonly own: number;
  /** Whose verb it has, where the clause itself does not name it: “(Arne Lund, the porter,) who died on Wednesday”. */
  readonly subject: { readonly from: number; readonly end: number } | undefined;
}

/**
 * The clauses of a sentence: between semicolons, dashes and colons, and where a conjunction opens another one.
 * “ten years after the first stone was laid” is a clause of its own.
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
