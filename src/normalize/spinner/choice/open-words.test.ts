import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedModel } from '../../frequencies/invented-model.ts';
import { tokenize } from '../../language/tokens.ts';
import { openWordsOf } from './open-words.ts';
import type { PlainForm } from './pair-index.ts';
import { Search } from './search.ts';
import { sentenceWords } from './sentence-words.ts';

const model = inventedModel('the old ferry left its pier at dawn');
/** Beside two words that were restored by surer means. */
const state = {
  signs: 2,
  restoredRate: 0,
  isOpen: () => true,
  isRestored: () => false,
  restoredElsewhere: () => 0,
};
const searchIn = (text: string, ...forms: PlainForm[]) =>
  new Search(sentenceWords(tokenize(text), model), forms, state, model);
const ship = { first: 2, last: 2, plain: 'ferry', prior: 'synonym' } as const;
const pier = { ...ship, plain: 'pier' };

test('a word that stays is told with how well it stands there', () => {
  const search = searchIn('the old vessel left its pier');
  const words = openWordsOf(search, model, () => false);
  assert.deepEqual(
    words.map(({ at, ln, left, right }) => [at, ln, left, right]),
    [
      [0, -9, 8, 8],
      [1, -9, 8, 0],
      [2, undefined, 0, 0],
      [3, -9, 0, 8],
      [4, -9, 8, 8],
      [5, -9, 8, 0],
    ],
  );
});

test('the likeliest plain form of a word is told, and how many it has', () => {
  const search = searchIn('the old vessel left its pier', pier, ship);
  const [vessel] = openWordsOf(search, model, () => false).filter(({ at }) => at === 2);
  assert.deepEqual([vessel?.best?.plain, vessel?.candidates], ['ferry', 2]);
  // Each of the two is e to the fifth times as frequent as a word that the model does not know.
  assert.equal(vessel?.commoner.toFixed(3), (5 + Math.log(2)).toFixed(3));
});

test('words that were restored, names, quoted words and marks are not open', () => {
  const search = searchIn('the old vessel left its pier at dawn, Oslo said “the old”', ship);
  while (search.takeBest()) if (search.taken.length > 9) break;
  assert.deepEqual(
    openWordsOf(search, model, ({ text }) => text === 'dawn').map(
      ({ at }) => search.sentence.tokens[at]?.text,
    ),
    ['the', 'old', 'left', 'its', 'pier', 'at', 'said'],
  );
});
