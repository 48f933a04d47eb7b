import type { Token } from '../../normalize/language/tokens.ts';
import { AUXILIARIES, findFiniteVerb } from '../words/finite-verbs.ts';
import { frameKindOf } from '../words/frame-words.ts';
import { wordList } from '../words/word-list.ts';

const NO_ONE = wordList('no nobody none nothing neither');
const ARTICLES = wordList('a an the');

const isDenial = ({ lower }: Token) => lower !== 'without' && frameKindOf(lower) === 'denial';

/**
 * Whether a clause denies its own deed: its verb is denied or denies, or nobody did it, or it was done to nothing.
 * “Left without its captain” denies no leaving.
 */
export function isDeedDenied(clause: readonly Token[]): boolean {
  const verb = findFiniteVerb(clause);
  if (verb < 0) return clause.filter(isDenial).length % 2 === 1;
  const [first, second] = clause;
  const isOfSubject =
    verb > 0 && NO_ONE.has((first?.kind === 'mark' ? second : first)?.lower ?? '');
  // The verb with its helpers and adverbs, and the word behind: “has never been”, “did not sign”, “found no”.
  let end = verb;
  while (end < clause.length && (end === verb || isHelper(clause[end]))) end++;
  const isMain = !AUXILIARIES.has(clause[verb]?.lower ?? '') || end - verb > 1;
  const next = clause.slice(end, end + (isMain && isOfVerbGroup(clause[end]) ? 2 : 1));
  const before = clause.slice(Math.max(0, verb - 2), verb).filter(isNotOrNever);
  const denials = [...before, ...clause.slice(verb, end), ...next].filter(isDenial);
  return (denials.length + Number(isOfSubject)) % 2 === 1;
}

const isHelper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (AUXILIARIES.has(token.lower) ||
    ARTICLES.has(token.lower) ||
    /^(?:been|being|be)$/.test(token.lower) ||
    /ly$/.test(token.lower) ||
    isDenial(token));
const isOfVerbGroup = (token: Token | undefined): boolean => /ed$|en$/.test(token?.lower ?? '');
const isNotOrNever = ({ lower }: Token): boolean =>
  /^(?:never|not|hardly|barely|scarcely)$/.test(lower);
