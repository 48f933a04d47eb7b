import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DoubtFeature, type DoubtWeights, doubtFeatureNames } from './doubt.ts';
import { doubtsAmong } from './doubts-among.ts';
import type { OpenWord } from './open-words.ts';

/** Weights by which a word is doubted for being unknown, and for nothing else. */
const weigh = (doubted: DoubtFeature): DoubtWeights =>
  Object.fromEntries(
    doubtFeatureNames.map((name) => {
      if (name === 'always') return [name, -4];
      return [name, name === doubted ? 4 : 0];
    }),
  ) as Record<DoubtFeature, number>;
const weights = { known: weigh('rare'), unknown: weigh('unknown') };
const text = { restoredRate: 0, fluency: 1 };
const form = {
  first: 1,
  last: 2,
  plain: 'ferry',
  prior: 'synonym',
  score: -1,
  nats: 2,
} as const;
const word = (at: number, changed: Partial<OpenWord> = {}): OpenWord => ({
  at,
  length: 5,
  best: undefined,
  candidates: 0,
  commoner: 0,
  spunOdds: 0,
  ln: undefined,
  left: 0,
  right: 0,
  knownLeft: 1,
  knownRight: 1,
  ...changed,
});
const told = (words: readonly OpenWord[], of = text) =>
  doubtsAmong(words, of, weights).map(({ first, last, form: plain }) => [
    first,
    last,
    plain?.plain,
  ]);

test('words are doubted by the weights of a spinner that the lists know, or do not', () => {
  const words = [word(0), word(4, { ln: -9.5 })];
  assert.deepEqual(told(words), [[0, 0, undefined]]);
  assert.deepEqual(told(words, { ...text, restoredRate: 0.1 }), [[4, 4, undefined]]);
});

test('a likely plain form is told, once for all its words; an unlikely one is not', () => {
  assert.deepEqual(told([word(1, { best: form }), word(2, { best: form })]), [[1, 2, 'ferry']]);
  assert.deepEqual(told([word(1, { best: { ...form, score: -4 } })]), [[1, 1, undefined]]);
  assert.deepEqual(told([word(1, { best: { ...form, nats: 0.1 } })]), [[1, 1, undefined]]);
});

test('of forms that overlap the first is told', () => {
  const later = { ...form, first: 2, last: 3 };
  assert.deepEqual(told([word(1, { best: form }), word(3, { best: later })]), [
    [1, 2, 'ferry'],
    [3, 3, undefined],
  ]);
});

test('more is asked of a doubt where much of the text was restored', () => {
  const words = [word(4, { ln: -9.5 })];
  assert.equal(told(words, { ...text, restoredRate: 0.1 }).length, 1);
  assert.equal(told(words, { ...text, restoredRate: 0.3 }).length, 0);
});
