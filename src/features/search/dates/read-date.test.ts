import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, writtenDates } from './read-date.ts';

const dateOf = (text: string, language = 'en-US') => readDate(text, language)?.date;

test('reads a day however it is written', () => {
  const day = { year: 2023, month: 6, day: 19 };
  for (const text of [
    'June 19, 2023',
    '19 June 2023',
    'the 19th of June 2023',
    '2023-06-19',
    '6/19/2023',
    '6/19/23',
    '19.06.2023',
    '19.6.23',
    'jun 19 2023',
  ]) {
    assert.deepEqual(dateOf(text), day, text);
  }
});

test('reads months, years and weekdays alone', () => {
  assert.deepEqual(dateOf('june 19'), { month: 6, day: 19 });
  assert.deepEqual(dateOf('november 2022'), { month: 11, year: 2022 });
  assert.deepEqual(dateOf('2023-11'), { month: 11, year: 2023 });
  assert.deepEqual(dateOf('september'), { month: 9 });
  assert.deepEqual(dateOf('2022'), { year: 2022 });
  assert.deepEqual(dateOf('Monday'), { weekday: 1 });
  assert.deepEqual(dateOf('Monday, June 19'), { weekday: 1, month: 6, day: 19 });
});

test('reads figures in the order of the language, unless only the other is a date', () => {
  assert.deepEqual(dateOf('6/5', 'en-US'), { month: 6, day: 5 });
  assert.deepEqual(dateOf('6/5', 'en-GB'), { month: 5, day: 6 });
  assert.deepEqual(dateOf('6/19', 'en-GB'), { month: 6, day: 19 });
  assert.deepEqual(dateOf('19/6', 'en-US'), { month: 6, day: 19 });
});

test('reads the names of another language', () => {
  assert.deepEqual(dateOf('19 juin 2023', 'fr'), { year: 2023, month: 6, day: 19 });
  assert.deepEqual(dateOf('le 1er août', 'fr'), { month: 8, day: 1 });
  assert.equal(dateOf('june 19', 'fr'), undefined);
});

test('tells what else is asked', () => {
  assert.deepEqual(readDate('what happened on June 16 in Bali', 'en-US'), {
    date: { month: 6, day: 16 },
    words: 'June 16',
    rest: 'what happened on   in Bali',
  });
});

test('leaves numbers, phrases and other words alone', () => {
  for (const text of [
    '35 minutes',
    'G20',
    '39.4',
    '-2022',
    '"June 19"',
    'may I',
    'march on the capital',
    '13/13',
    '4:30',
    '12,000',
    '1.2.3',
    '10.0.0.1',
    'marching',
  ]) {
    assert.equal(dateOf(text), undefined, text);
  }
  assert.deepEqual(dateOf('may'), { month: 5 });
});

test('knows how a date may be written', () => {
  const rows = (text: string) => {
    const reading = readDate(text, 'en-US');
    assert.ok(reading);
    return writtenDates(reading.date, 'en-US').map((row) => row.join(' '));
  };
  assert.deepEqual(rows('6/19'), ['june 19', '19 june', 'jun 19', '19 jun']);
  assert.deepEqual(rows('November 2022'), ['november 2022', 'nov 2022']);
  assert.deepEqual(rows('2022'), ['2022']);
  assert.deepEqual(rows('monday'), ['monday']);
});

test('reads Arabic dates in either row of figures', () => {
  assert.deepEqual(dateOf('ماذا حدث في ٤ مارس ٢٠١٩', 'ar'), { year: 2019, month: 3, day: 4 });
  assert.deepEqual(dateOf('الأحد', 'ar'), { weekday: 0 });
});
