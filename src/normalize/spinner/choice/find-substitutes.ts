import type { LanguageModel } from '../../frequencies/language-model.ts';
import type { Pair, PairIndex } from './pair-index.ts';
import type { SentenceWords } from './sentence-words.ts';
import { COMMON, SpunText, type SubstituteProof, type TextPlace } from './spun-text.ts';

/** A word that a text has wherever a common one would stand. */
export interface Substitute {
  readonly word: string;
  readonly plain: string;
  /** Where it stands: the sentence, and the token in it. */
  readonly places: readonly TextPlace[];
  /** How often the text has the plain word itself. */
  readonly plainCount: number;
}

/** Of which no English text does without one, so that they alone can prove that a text was reworded. */
const COMMONEST = 'the of to and a in'.split(' ');
const FIRST: SubstituteProof = {
  among: COMMONEST,
  expected: 3,
  mostLeft: 0.2,
  leastTaken: 0.6,
  places: 4,
  mean: 6,
  least: 2,
};
const FURTHER: SubstituteProof = {
  among: COMMON,
  expected: 0.7,
  mostLeft: 0.34,
  leastTaken: 0.6,
  places: 3,
  mean: 4,
  least: 1,
};
/** So many nats a place the best common word must lie before any other. */
const MARGIN = 1;

const leastOf = (numbers: readonly number[]) =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** A dictionary has many odd words for something else. */
const isOffered = ({ prior }: Pair) => prior === 'dictionary' || prior === 'bent';

/** The common words that the lists have a word for, if any: then it stands for no other. */
const listed = (word: string, pairs: PairIndex): ReadonlySet<string> =>
  new Set(
    (pairs.get(word) ?? [])
      .filter((pair) => pair.words.length === 1 && !isOffered(pair))
      .map(({ plain }) => plain),
  );

/** The common word that fits best in all places of another, if it fits well, and far better than any other. */
function plainFor(
  places: readonly TextPlace[],
  plains: readonly string[],
  text: SpunText,
  proof: SubstituteProof,
): { plain: string; mean: number } | undefined {
  const weighed = plains
    .filter((plain) => places.length >= text.expected(plain) * proof.leastTaken)
    .map((plain) => ({ plain, gains: text.gains(places, plain) }))
    .map(({ plain, gains }) => ({ plain, mean: meanOf(gains), least: leastOf(gains) }))
    .sort((a, b) => b.mean - a.mean);
  const [best, second] = weighed;
  if (!best || best.mean < proof.mean || best.least < proof.least) return undefined;
  return second && best.mean - second.mean < MARGIN ? undefined : best;
}

/** The likeliest substitute in a text, if there is one. */
function best(text: SpunText, pairs: PairIndex, proof: SubstituteProof): Substitute | undefined {
  const missing = text.missing(proof);
  if (missing.length === 0) return undefined;
  const found = text.suspects(proof.places).flatMap(([word, places]) => {
    const known = listed(word, pairs);
    const plains = known.size > 0 ? missing.filter((plain) => known.has(plain)) : missing;
    const fitting = plainFor(places, plains, text, proof);
    if (!fitting) return [];
    const { plain, mean } = fitting;
    return [{ sum: mean * places.length, word, plain, places, plainCount: text.count(plain) }];
  });
  return found.sort((a, b) => b.sum - a.sum)[0];
}

/**
 * The words that a text has throughout in place of common ones, proved by their own frequency: the common word hardly
 * stands in the text, and wherever the other stands it would fit far better.
 */
export function findSubstitutes(
  sentences: readonly SentenceWords[],
  pairs: PairIndex,
  model: LanguageModel,
): Substitute[] {
  const text = new SpunText(sentences, model);
  const found: Substitute[] = [];
  if (!text.isEnglish()) return [];
  let proof = FIRST;
  for (let next = best(text, pairs, proof); next; next = best(text, pairs, proof)) {
    proof = FURTHER;
    found.push(next);
    text.put(next.places, next.plain);
    text.places.delete(next.word);
    text.places.set(next.plain, [...(text.places.get(next.plain) ?? []), ...next.places]);
  }
  return found;
}
