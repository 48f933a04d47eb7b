import type { Token } from '../../normalize/language/tokens.ts';
import { AUXILIARIES, isFiniteVerb } from '../words/finite-verbs.ts';
import { isPastForm } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';

const MODALS = wordList('will shall would can could may might must should ’ll');
const PLANS = wordList(
  'expected scheduled due set planned plans plan hopes hope intends likely slated poised expects aims preparing prepares upcoming planning',
);
/** In the present these tell what is on a programme: “the inquiry continues on Thursday”. */
const SCHEDULED = wordList(
  'begins starts opens resumes continues reconvenes ends closes concludes expires meets votes faces hosts arrives leaves departs',
);
/** “He expected to hear sixty”: past, of what lay ahead. */
const PLANNED = wordList('expected hoped planned intended aimed promised vowed pledged agreed');
const BE = wordList('is are was were be been');

/** How the words around a time speak of it. */
export type Outlook = 'past' | 'announced' | 'expected' | 'happening';

const EXPECTED = wordList('would could may might should expected hopes hope likely expects can');

/** How the verb at a token speaks; undefined for a word that is no verb. */
function outlookAt(tokens: readonly Token[], at: number): Outlook | undefined {
  const [token, next, afterNext] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'word') return undefined;
  const { lower } = token;
  if (isPlannedBefore(tokens, at)) return 'announced';
  if (lower === 'had' || lower === 'did') return 'past';
  if (MODALS.has(lower) && next?.lower === 'have') return 'past';
  if (MODALS.has(lower) && !token.capital) return EXPECTED.has(lower) ? 'expected' : 'announced';
  if (BE.has(lower)) {
    const isAdverb =
      !PLANS.has(next?.lower ?? '') && /ly$|^(?:not|also|now|still)$/.test(next?.lower ?? '');
    const planned = isAdverb ? afterNext : next;
    if (next?.lower === 'going' && afterNext?.lower === 'to') return 'announced';
    if (next?.lower === 'to' || PLANS.has(planned?.lower ?? ''))
      return EXPECTED.has(planned?.lower ?? '') ? 'expected' : 'announced';
    if (lower === 'is' || lower === 'are') return 'happening';
    return lower === 'was' || lower === 'were' ? 'past' : undefined;
  }
  if (lower === 'has' || lower === 'have') return 'past';
  if (/^(?:plans|plan|hopes|hope|intends|expects|aims)$/.test(lower) && !isObject(tokens, at))
    return EXPECTED.has(lower) ? 'expected' : 'announced';
  if (!isFiniteVerb(tokens, at)) return undefined;
  if (SCHEDULED.has(lower) || (PLANNED.has(lower) && next?.lower === 'to')) return 'announced';
  return isPastForm(lower) ? 'past' : undefined;
}

/** “had been scheduled to open”, “has been set for”: what was planned lies ahead of its planning, whatever came of it. */
function isPlannedBefore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:had|has|have)$/.test(tokens[at]?.lower ?? '')) return false;
  const reach = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  const been = reach.indexOf('been');
  const plan = reach.findIndex((word, index) => index > been && PLANS.has(word));
  return been >= 0 && plan > been && /^(?:to|for|in|on|by|at)$/.test(reach[plan + 1] ?? '');
}

const BEFORE_NOUN = wordList(
  'the a an his her its their our my no any all some new of for to in with',
);

const OWNERS = wordList('his her its their our my');

/** “gave up plans for a parade”, “their hopes”: a noun and no verb. */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  // “His first travel plans for May”: words of a noun phrase stand between.
  const near = tokens.slice(Math.max(0, at - 4), at - 1);
  const opens = near.findLastIndex(({ lower }) => OWNERS.has(lower));
  const isPhrase =
    opens >= 0 && near.slice(opens + 1).every(({ kind, capital }) => kind === 'word' && !capital);
  if (isPhrase && before?.kind === 'word' && !before.capital) return true;
  const verb = /^(?:up|off|down|out)$/.test(before?.lower ?? '') ? at - 2 : at - 1;
  return before !== undefined && (BEFORE_NOUN.has(before.lower) || isFiniteVerb(tokens, verb));
};

/** So many words lie between a verb that helps and the one that it helps: “will probably be let in”. */
const GROUP = 4;
const BREAKS_GROUP = wordList(
  'that which who whom and but or if because as when while where after before',
);

/** The verb that helps the one at a token; the token itself where none does. */
function helperOf(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back <= GROUP; back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark' || BREAKS_GROUP.has(token.lower)) return at;
    if (AUXILIARIES.has(token.lower) && !token.capital) return helperOf(tokens, back);
  }
  return at;
}

const isBareVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !BEFORE_NOUN.has(token.lower);

/** “has ordered all mills to halt until Friday”: the order is past, and its end lies ahead. */
function isOrderedUntil(tokens: readonly Token[], verb: number, time: number | undefined): boolean {
  const until = tokens.findLastIndex(({ end }) => end <= (time ?? 0));
  if (!/^(?:until|till)$/.test(tokens[until]?.lower ?? '')) return false;
  return tokens.some(
    ({ lower }, at) => at > verb && at < until && lower === 'to' && isBareVerb(tokens[at + 1]),
  );
}

/**
 * Whether a clause tells what was, what is announced or what is only expected, by its verb: “opened”, “is to open”,
 * “may open”. `happening` where it tells in the present. Of several verbs, as in “said that she would give judgment on
 * Friday”, the last one before the time counts.
 *
 * @param time where the time stands; without it the first verb counts
 */
export function outlookOf(tokens: readonly Token[], time?: number): Outlook {
  const verbs = tokens.flatMap((_, at) => (outlookAt(tokens, at) === undefined ? [] : [at]));
  const [first] = verbs;
  if (first === undefined) return 'past';
  const last = verbs.findLast((verb) => (tokens[verb]?.start ?? 0) < (time ?? 0)) ?? first;
  if (isOrderedUntil(tokens, last, time)) return 'announced';
  return outlookAt(tokens, helperOf(tokens, last)) ?? outlookAt(tokens, last) ?? 'past';
}

export const looksAhead = (outlook: Outlook): boolean =>
  outlook === 'announced' || outlook === 'expected';
