import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATE_LABELS } from './date-labels.ts';
import { labelledDates, tellsAroundDate } from './dated-line.ts';

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

test('a label belongs to a date that it goes with, and not to one of a sentence behind it', () => {
  const label = (text: string) => labelledDates(text)[0]?.label;
  assert.equal(label('Posted by Ann Lee, staff writer, on June 4, 2021'), 'published');
  assert.equal(label('Published in Halden at 6:38 p.m., Friday June 4, 2021'), 'published');
  for (const text of [
    'Published by Ann Lee. The ferry sank on May 3, 1999',
    'Posted workers left the island on May 3, 1999',
    'Updated plans for the pier that opened May 3, 1999',
  ])
    assert.equal(label(text), undefined, text);
});

test('a line tells around its date where it has the words of a sentence', () => {
  const tells = (text: string) =>
    tellsAroundDate(
      text,
      labelledDates(text).map(({ passage }) => passage),
    );
  for (const text of [
    'Concert on the quay, June 4, 2031',
    'Published by Ann Lee. The ferry sank on May 3, 1999',
    'Photo taken at the pier, May 3, 1999',
    'A strike on June 4, 2021',
  ])
    assert.ok(tells(text), text);
  for (const text of [
    'June 4, 2021',
    'Ann Lee on June 4, 2021 at 6:38 p.m.',
    'Carlos Osei 27/09/2018 Comente! Notícias, Brinquedos e Música',
    'By Ann Lee | June 4, 2021 | 5 min read | 12 comments',
  ])
    assert.ok(!tells(text), text);
});
