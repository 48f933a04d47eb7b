import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_OTHERS, otherSentences } from './text-look.ts';

const look = (spun: number, length = 10) => ({ spun, length });

test('a sentence is seen beside all others, not beside itself', () => {
  const [first, middle, last] = otherSentences([look(5), look(1), look(3)]);
  assert.deepEqual(first, { density: 2, least: 1 });
  assert.deepEqual(middle, { density: 4, least: 3 });
  assert.deepEqual(last, { density: 3, least: 1 });
});

test('sentences that were left alone show, however dense the others are', () => {
  const even = otherSentences(Array.from({ length: 12 }, () => look(2)));
  const half = otherSentences(Array.from({ length: 12 }, (_, i) => look(i % 2 ? 0 : 4)));
  assert.deepEqual(even[0], { density: 2, least: 2 });
  assert.deepEqual(
    half.map(({ least }) => least),
    half.map(() => 0),
  );
});

test('bits are no sentences, and a sentence may stand alone', () => {
  assert.deepEqual(otherSentences([look(2), look(2), look(0, 3)])[0]?.least, 2);
  assert.deepEqual(otherSentences([look(2)]), [NO_OTHERS]);
  assert.deepEqual(otherSentences([look(2), look(0, 3)])[0], NO_OTHERS);
  assert.deepEqual(otherSentences([]), []);
});
