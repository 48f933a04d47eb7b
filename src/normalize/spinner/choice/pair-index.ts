import type { Habit } from '../../../schemas/habit.ts';
import type { Token } from '../../language/tokens.ts';
import { inflectedPairs } from '../../language/word-forms.ts';
import type { StandIns } from '../phrasebook/stand-ins.ts';

/**
 * What the lists say of a pair: the strength of its habit, or the mark that it has in the thesaurus. `bent`: the plain word
 * is in another form than the scraped one, as programs write that do not bend what they take from a dictionary. `form`: it is
 * the scraped word itself in another form.
 */
export const priors = [
  'certain',
  'strong',
  'weak',
  'throughout',
  'telling',
  'likely',
  'plausible',
  'synonym',
  'dictionary',
  'bent',
  'form',
] as const;
export type Prior = (typeof priors)[number];

const rank = (prior: Prior) => priors.indexOf(prior);

/** Words of long lists, of which one program takes many and another none. */
export const isBroad = (prior: Prior): boolean => rank(prior) >= rank('plausible');

/** The plain word is bent otherwise than the scraped one. */
export const isUnbent = (prior: Prior): boolean => prior === 'bent' || prior === 'form';

/** A scraped form and a plain one that it may stand for. */
export interface Pair {
  readonly words: readonly string[];
  readonly plain: string;
  /** The plain form after "have" and "be", where it is another one. */
  readonly participle: string | undefined;
  readonly prior: Prior;
}

/** Pairs by the first word of the scraped form, in lower case. */
export type PairIndex = Pick<ReadonlyMap<string, readonly Pair[]>, 'get' | 'values'>;

/** Tenses, which no few words around them settle: "have been" for "were". */
const AUXILIARIES =
  /^(?:(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|do|does|did|to|also|not) ?)+$/;

/** Scraped forms are written as tokens: `nation's` is two. */
export const wordsOf = (phrase: string) => phrase.replace(/'s\b/g, " 's").split(' ');

/**
 * Every pair of the lists, whatever slots its habit asks for; of those that two lists have, the one that says most.
 * Names are left out: no model tells one from another.
 */
export function pairIndexOf(habits: readonly Habit[], lists: readonly StandIns[]): PairIndex {
  const best = new Map<string, Pair>();
  const add = (pair: Pair) => {
    if (AUXILIARIES.test(pair.plain) && AUXILIARIES.test(pair.words.join(' '))) return;
    const key = `${pair.words.join(' ')}>${pair.plain}`;
    const known = best.get(key);
    if (!known || rank(pair.prior) < rank(known.prior)) best.set(key, pair);
  };
  for (const { pairs, forms, strength } of habits) {
    for (const [spun, plain] of Object.entries(pairs)) {
      if (/\p{Lu}/u.test(spun + plain)) continue;
      for (const [from, to] of inflectedPairs(spun, plain, forms)) {
        add({ words: wordsOf(from), plain: to, participle: undefined, prior: strength });
      }
    }
  }
  for (const list of lists.flatMap((standIns) => [...standIns.values()])) {
    for (const { words, plain, participle, weight } of list) {
      if (/\p{Lu}/u.test(plain)) continue;
      add({ words: words.flatMap(wordsOf), plain, participle, prior: weight });
    }
  }
  return Map.groupBy(best.values(), ({ words }) => words[0] ?? '');
}

const AFTER_AUXILIARY =
  /^(?:has|have|had|having|'ve|is|are|was|were|be|been|being|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|not)$/;

/** Tokens of a sentence. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A plain form that may be read for the tokens `first` to `last`. */
export interface PlainForm extends TokenSpan {
  readonly plain: string;
  readonly prior: Prior;
}

/** Whether two stand for some of the same words. */
export const overlap = (one: TokenSpan, other: TokenSpan): boolean =>
  one.first <= other.last && other.first <= one.last;

/** No text has so many tokens. */
const MOST_TOKENS = 2 ** 26;

/** How many other plain forms each of some candidates has for the same words. */
export function rivalsAmong(candidates: readonly PlainForm[]): (form: TokenSpan) => number {
  const counts = new Map<number, number>();
  const keyOf = ({ first, last }: TokenSpan) => first * MOST_TOKENS + last;
  for (const form of candidates) counts.set(keyOf(form), (counts.get(keyOf(form)) ?? 0) + 1);
  return (form) => (counts.get(keyOf(form)) ?? 1) - 1;
}

/** A capital that no beginning of a sentence asks for, or several. */
const isName = ({ text, capital, opens }: Token) => (capital && !opens) || /.\p{Lu}/u.test(text);

/** The plain forms that may be read at a token, within its sentence. Names are left alone. */
export function candidatesAt(
  pairs: PairIndex,
  tokens: readonly Token[],
  first: number,
): PlainForm[] {
  const token = tokens[first];
  const known = token && pairs.get(token.lower);
  if (!known || isName(token)) return [];
  const isAfter = AFTER_AUXILIARY.test(tokens[first - 1]?.lower ?? '');
  const found: PlainForm[] = [];
  for (const { words, participle, plain, prior } of known) {
    if (words.length > 1 && !followsFrom(tokens, first, words)) continue;
    const form = (isAfter ? participle : undefined) ?? plain;
    found.push({ first, last: first + words.length - 1, plain: form, prior });
  }
  return found;
}

/** Whether the words behind the first stand there too, in its sentence. */
function followsFrom(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = 1; i < words.length; i++) {
    const other = tokens[first + i];
    if (!other || other.lower !== words[i] || other.sentence !== sentence) return false;
    if (isName(other)) return false;
  }
  return true;
}
