import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';

const dates = (text: string) =>
  findDates(text, '2021-05-05').map(({ text: t, means }) => [t, means]);

test('a text without dates has none', () => {
  assert.deepEqual(dates('The baker may bake bread, and the second loaf is now his.'), []);
});

test('dates are found at the precision of their words', () => {
  assert.deepEqual(dates('It opened in March 2019.'), [['March 2019', '2019-03']]);
  assert.deepEqual(dates('It closed on 3 April 2020, at last.'), [
    ['on 3 April 2020', '2020-04-03'],
  ]);
});

test('days of the week are counted from the day of writing', () => {
  assert.deepEqual(dates('They met on Monday.'), [['on Monday', '2021-05-03']]);
});

test('lengths of time are no dates', () => {
  assert.deepEqual(dates('He talked for about three hours, the first in five years.'), []);
});

test('offsets are those of the words', () => {
  const text = 'The fair, on Sunday, was small.';
  const [found] = findDates(text, '2021-05-05');
  assert.equal(text.slice(found?.start, found?.end), 'on Sunday');
});

test('a year alone is as precise as it says', () => {
  assert.deepEqual(dates('It opened two years ago.'), [['two years ago', '2019']]);
});

test('a day of the week in the past tense is the last one', () => {
  assert.deepEqual(dates('The boat, missing since Sunday, was not found.'), [
    ['Sunday', '2021-05-02'],
  ]);
  assert.deepEqual(dates('She went missing Friday off the coast.'), [['Friday', '2021-04-30']]);
  assert.deepEqual(dates('The fair will open on Friday.'), [['on Friday', '2021-05-07']]);
});

test('lengths that are counted from something else are no dates', () => {
  for (const text of [
    'The council split over the tram six months before the vote.',
    'After nine years the bridge is open.',
    'It pays for itself within ten years, or over twelve years at most.',
    'He came two days later.',
    'The harbour was built in 44 BC by slaves.',
  ]) {
    assert.deepEqual(dates(text), [], text);
  }
});

test('dates are found in the language of the text', () => {
  const found = (text: string, language: string) =>
    findDates(text, '2021-05-05', language).map(({ text: t, means }) => [t, means]);
  assert.deepEqual(found('Le bac est parti le 3 mars 2019, puis lundi soir.', 'fr-CA'), [
    ['3 mars 2019', '2019-03-03'],
    ['lundi soir', '2021-05-03'],
  ]);
  assert.deepEqual(found('غادرت العبارة يوم الاثنين، وافتتح الجسر في ٤ آذار ٢٠١٩', 'ar'), [
    ['يوم الاثنين', '2021-05-03'],
    ['في ٤ آذار ٢٠١٩', '2019-03-04'],
  ]);
  assert.deepEqual(found('It opened in March 2019.', 'mi'), []);
});

test('a province of these letters behind a day takes no date away', () => {
  for (const text of ['On Monday, BC Hydro shut the line.', 'On May 3, B.C. officials met.'])
    assert.equal(findDates(text, '2022-05-11').length, 1, text);
  assert.deepEqual(findDates('It was struck in March, 44 BC.', '2022-05-11'), []);
});
