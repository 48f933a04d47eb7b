import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createForeteller } from './foretell.ts';

/** What is guessed before each word of `word gap word gap …`. */
function guesses(...parts: readonly (readonly [gap: number, word: number])[]) {
  const { guess, learn } = createForeteller();
  return parts.map(([gap, word]) => {
    const guessed = guess(gap);
    learn(word);
    return guessed;
  });
}

test('nothing is foretold before it was seen', () => {
  assert.deepEqual(guesses([1, 5], [1, 6]), [undefined, undefined]);
});

test('what came last behind the same word and gap is foretold', () => {
  assert.equal(guesses([1, 5], [1, 6], [2, 9], [2, 5], [1, 7], [3, 5], [1, 0]).at(-1), 7);
  assert.equal(guesses([1, 5], [1, 6], [2, 9], [2, 5], [4, 0]).at(-1), undefined);
});

test('two words tell more than one', () => {
  const told = [
    [1, 2],
    [1, 5],
    [1, 6],
    [1, 3],
    [1, 5],
    [1, 7],
  ] as const;
  assert.equal(guesses(...told, [1, 2], [1, 5], [1, 0]).at(-1), 6);
});

test('where the last word is new, the one before it tells', () => {
  assert.equal(guesses([1, 2], [3, 5], [1, 6], [4, 2], [3, 8], [1, 0]).at(-1), 6);
});
