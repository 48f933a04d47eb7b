import type { Token } from '../../normalize/language/tokens.ts';
import { AUXILIARIES, findFiniteVerb, isFiniteVerb } from '../words/finite-verbs.ts';
import { isInfinitive, isPastForm } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';
import type { SentenceClause } from './split-clauses.ts';

const MODALS = wordList('will would may might could can should must to');

/** “left the guild in 1988 and became its keeper in 2003”: two deeds of one subject, each with its time. */
export function splitPredicates(
  tokens: readonly Token[],
  clause: SentenceClause,
): SentenceClause[] {
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
