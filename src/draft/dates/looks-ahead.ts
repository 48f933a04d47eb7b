import type { Token } from '../../normalize/language/tokens.ts';
import { isFiniteVerb } from '../words/finite-verbs.ts';
import { isPastForm } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';

const MODALS = wordList('will shall would can could may might must should ’ll');
const PLANS = wordList(
  'expected scheduled due set planned plans plan hopes hope intends likely slated poised expects aims preparing prepares upcoming planning',
);
const BE = wordList('is are was were be been');

/** How the words around a time speak of it. */
export type Outlook = 'past' | 'announced' | 'expected' | 'happening';

const EXPECTED = wordList('would could may might should expected hopes hope likely expects can');

/**
 * Whether a clause tells what was, what is announced or what is only expected, by its first verb: “opened”, “is to
 * open”, “may open”. `happening` where it tells in the present.
 */
export function outlookOf(tokens: readonly Token[]): Outlook {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const afterNext = tokens[at + 2];
    const { lower } = token;
    if (lower === 'had' || lower === 'did') return 'past';
    if (MODALS.has(lower) && next?.lower === 'have') return 'past';
    if (MODALS.has(lower) && !token.capital) return EXPECTED.has(lower) ? 'expected' : 'announced';
    if (BE.has(lower)) {
      const ahead = next && (next.lower === 'to' || PLANS.has(next.lower));
      const later =
        afterNext &&
        /ly$|^(?:not|also|now|still)$/.test(next?.lower ?? '') &&
        PLANS.has(afterNext.lower);
      const future = next?.lower === 'going' && afterNext?.lower === 'to';
      if (future) return 'announced';
      const planned = later ? afterNext : next;
      if (ahead || later) return EXPECTED.has(planned?.lower ?? '') ? 'expected' : 'announced';
      if (lower === 'was' || lower === 'were') return 'past';
      if (/ing$/.test(next?.lower ?? '')) return 'happening';
      if (lower === 'is' || lower === 'are') return 'happening';
      continue;
    }
    if (lower === 'has' || lower === 'have') return 'past';
    if (/^(?:plans|plan|hopes|hope|intends|expects|aims)$/.test(lower))
      return EXPECTED.has(lower) ? 'expected' : 'announced';
    if (isFiniteVerb(tokens, at) && isPastForm(lower)) return 'past';
  }
  return 'past';
}

export const looksAhead = (outlook: Outlook): boolean =>
  outlook === 'announced' || outlook === 'expected';
