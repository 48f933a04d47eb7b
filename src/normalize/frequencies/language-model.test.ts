import assert from 'node:assert/strict';
import { test } from 'node:test';
import { END, readModel, START, UNKNOWN } from './language-model.ts';
import { levelOf } from './table-format.ts';

const run = (bytes: Uint8Array | readonly number[]) => [
  ...new Uint8Array(Uint32Array.of(bytes.length).buffer),
  ...bytes,
];

/** A table of five words, three bigrams and one trigram. */
const BYTES = Uint8Array.from(
  [
    new TextEncoder().encode([START, END, 'the', 'ferry', 'left'].join('\n')),
    // Three words of the commonest class, none of the next, two of the third.
    [3, 0, 2],
    // “<s> the”, “the ferry”, “ferry left”: how many begin with each word, and their second words.
    [1, 0, 1, 1, 0],
    [2, 3, 4],
    [levelOf(0.5), levelOf(1), levelOf(1.5)],
    // “<s> the ferry”: “ferry” is the first of those that follow “the”.
    [1, 0, 0],
    [0],
    [levelOf(0.5)],
  ].flatMap(run),
);

const model = readModel(BYTES);
const [start, the, ferry, left] = [START, 'the', 'ferry', 'left'].map((word) => model.id(word));
assert.ok(start !== undefined && the !== undefined && ferry !== undefined && left !== undefined);

/** Of two likelihoods by their logarithms, what the rest of all is worth beside the rest of all by the second. */
const rest = (seen: number, alone: number) =>
  Math.log((1 - Math.exp(seen)) / (1 - Math.exp(alone)));
const near = (found: number, wanted: number) =>
  assert.ok(Math.abs(found - wanted) < 1e-5, `${found} ${wanted}`);

test('a word by itself is as likely as its class, and one that the table has not is rarer than all', () => {
  assert.deepEqual([start, the, ferry, left], [0, 2, 3, 4]);
  assert.deepEqual([the, ferry, left].map(model.ln), [-2.5, -2.75, -2.75]);
  assert.equal(model.id('pier'), UNKNOWN);
  assert.equal(model.ln(UNKNOWN), -16.5);
});

test('three words that stand in the table together are as likely as it says', () => {
  assert.equal(model.lnAfter(start, the, ferry), -2.75 + 1 + 0.5);
});

test('of two that do, the third is as likely as behind the second alone', () => {
  assert.equal(model.lnAfter(left, the, ferry), -2.75 + 1);
  assert.equal(model.lnAfter(the, ferry, left), -2.75 + 1.5);
});

test('a word that was not seen there has a share of what the seen ones leave', () => {
  near(model.lnAfter(the, ferry, the), rest(-1.25, -2.75) - 2.5);
  near(model.lnAfter(start, the, left), rest(-1.25, -1.75) + rest(-1.75, -2.75) - 2.75);
  // Asked again, it is not reckoned anew.
  near(model.lnAfter(start, the, left), rest(-1.25, -1.75) + rest(-1.75, -2.75) - 2.75);
  near(model.lnAfter(UNKNOWN, UNKNOWN, the), -2.5);
});

test('it is told how many of the words stand in the table together', () => {
  assert.equal(model.known(start, the, ferry), 3);
  assert.equal(model.known(left, the, ferry), 2);
  assert.equal(model.known(the, ferry, the), 1);
  assert.equal(model.known(the, ferry, UNKNOWN), 0);
});

test('a table that is cut off is refused', () => {
  assert.throws(
    () => readModel(BYTES.slice(0, -1)),
    /table of word frequencies cannot be read: cut off/,
  );
});
