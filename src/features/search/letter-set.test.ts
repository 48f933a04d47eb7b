import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { editCost } from './edit-cost.ts';
import { lettersOf, mayBeNear } from './letter-set.ts';

test('words with other letters are told apart without comparing them', () => {
  const near = (a: string, b: string, limit: number) =>
    mayBeNear(lettersOf(a), lettersOf(b), limit);
  assert.equal(near('harbour', 'glacier', 1), false);
  assert.equal(near('harbour', 'habrour', 0.5), true);
  assert.equal(near('harbour', 'harbours', 0), false);
  assert.equal(near('zürich', 'zörich', 0), true);
});

test('no pair that is near enough is left out', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdesüß'), minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 0.5, 1, 1.5), (a, b, limit) => {
      if (editCost(a, b, limit) > limit) return;
      assert.ok(mayBeNear(lettersOf(a), lettersOf(b), limit));
    }),
    { numRuns: 5000 },
  );
});
