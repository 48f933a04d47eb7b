import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATE_LABELS } from './date-labels.ts';
import { labelledDates } from './dated-line.ts';

for (const [label, { examples }] of Object.entries(DATE_LABELS)) {
  test(`each example of the label “${label}” is read as such`, () => {
    for (const example of examples) {
      assert.deepEqual(
        labelledDates(example).map((date) => date.label),
        [label],
        example,
      );
    }
  });
}

test('each date of a line has the label that stands before it', () => {
  assert.deepEqual(
    labelledDates('Published: 27/11/2017 01:57 | Updated: 28/11/2017 19:20').map(
      ({ date, label }) => [date, label],
    ),
    [
      ['2017-11-27', 'published'],
      ['2017-11-28', 'changed'],
    ],
  );
});

test('a date without such a word has no label, and a word inside another is none', () => {
  assert.equal(labelledDates('The update, June 4, 2021')[0]?.label, undefined);
  assert.equal(labelledDates('Fri 4 June 2021 09.40 BST')[0]?.label, undefined);
});
