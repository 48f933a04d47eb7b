import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../src/normalize/frequencies/language-model.ts';
import { readTable } from '../../src/normalize/frequencies/read-table.ts';
import { LEVEL_STEP } from '../../src/normalize/frequencies/table-format.ts';
import { prune } from './prune.ts';
import type { SphinxModel } from './read-sphinx.ts';
import { writeTable } from './write-table.ts';

/** Four words; "b a" and "c b" are bigrams, "c b a" is a trigram. */
const small: SphinxModel = {
  words: ['a', '<s>', 'b', 'c', '</s>'],
  unigrams: Float64Array.from([-3, -220, -4, -5, -2.5]),
  from: Uint32Array.from([0, 1, 1, 2, 2, 2]),
  previous: Uint32Array.from([2, 3]),
  bigrams: Float64Array.from([-1, -2]),
  fromBigram: Uint32Array.from([0, 1, 1]),
  earlier: Uint32Array.from([3]),
  trigrams: Float64Array.from([-0.5]),
};

const everything = { bigram: 0, trigram: 0 };
const near = (one: number, other: number) =>
  assert.ok(Math.abs(one - other) <= LEVEL_STEP, `${one} is not ${other}`);

test('what is written is read again, to half a nat', () => {
  const model = modelOf(readTable(writeTable(prune(small, everything))));
  const [a, b, c] = ['a', 'b', 'c'].map((word) => model.id(word)) as [number, number, number];
  near(model.ln(a), -3);
  near(model.lnAfter(b, b, a), -1);
  near(model.lnAfter(c, b, a), -0.5);
  assert.deepEqual([model.known(c, b, a), model.known(a, b, a), model.known(a, a, a)], [3, 2, 1]);
});

test('an unknown word is rarer than any other, and nothing stands with it', () => {
  const model = modelOf(readTable(writeTable(prune(small, everything))));
  const unknown = model.id('xyz');
  assert.ok(model.ln(unknown) < model.ln(model.id('c')));
  assert.equal(model.known(model.id('a'), model.id('b'), unknown), 0);
});

test('what words leave is shared by those that never follow them', () => {
  const model = modelOf(readTable(writeTable(prune(small, everything))));
  const [a, b, c] = ['a', 'b', 'c'].map((word) => model.id(word)) as [number, number, number];
  assert.ok(model.lnAfter(a, b, c) < model.ln(c));
});

test('n-grams that tell little are left out, but for bigrams that a trigram needs', () => {
  const trigramsOnly = prune(small, { bigram: 1, trigram: 0 });
  assert.equal(trigramsOnly.bigrams.flat().length, 2);
  assert.equal(prune(small, { bigram: 1, trigram: 1 }).bigrams.flat().length, 0);
});

test('a table that is cut off is refused', () => {
  const table = writeTable(prune(small, everything));
  assert.throws(() => readTable(table.subarray(0, -1)), /cut off/);
});
