import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMasker } from './withheld-words.ts';

const mark = (words: number) => `[${words}]`;
const taken = ['The old mayor of the bay slept on a bench, and nobody woke him.'];

test('a run of withheld words is taken out of any text, whatever its capitals and marks', () => {
  const mask = createMasker(taken, [], mark);
  assert.equal(
    mask('He says: “the Old Mayor, of the bay, slept on a bench” – so.'),
    'He says: “[10]” – so.',
  );
  assert.equal(mask('The mayor slept on a bench.'), 'The mayor slept on a bench.');
});

test('what is shown elsewhere stays', () => {
  const mask = createMasker(taken, ['the old mayor of the bay slept'], mark);
  assert.equal(mask('The old mayor of the bay slept.'), 'The old mayor of the bay slept.');
});

test('fewer words count where it is asked, and ids stay', () => {
  const mask = createMasker(taken, [], mark, 2);
  assert.equal(mask('The bench, and nobody. So: on a bench.'), 'The [3]. So: [3].');
  assert.equal(mask('the-old-mayor'), 'the-old-mayor');
  assert.equal(createMasker([], [], mark)('a b c'), 'a b c');
});
