import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from './fold-text.ts';

/** The folded text, and what each of its characters stands for in the original. */
function shown(original: string) {
  const { text, startOf, endOf } = foldText(original);
  const places = Array.from(text, (_, place) => original.slice(startOf(place), endOf(place)));
  return { text, places };
}

test('white space goes, quotation marks and dashes have one shape, case stays', () => {
  assert.deepEqual(shown('A “b” — C’s'), {
    text: 'A"b"-C\'s',
    places: ['A', '“', 'b', '”', '—', 'C', '’', 's'],
  });
});

test('a sign that folds to several stands for each of them', () => {
  assert.deepEqual(shown('a …'), { text: 'a...', places: ['a', '…', '…', '…'] });
});

test('letters in another form are folded to the usual one, and lead back to the whole of it', () => {
  assert.deepEqual(shown('cafe\u0301 “x”'), {
    text: 'café"x"',
    places: ['c', 'a', 'f', 'e\u0301', '“', 'x', '”'],
  });
  assert.deepEqual(shown('a ﬁn.'), { text: 'afin.', places: ['a', 'ﬁ', 'ﬁ', 'n', '.'] });
});

test('what stands behind the end starts at the beginning', () => {
  const { startOf, endOf } = foldText('e\u0301');
  assert.deepEqual([startOf(0), endOf(0)], [0, 2]);
});
