import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalendarWord, isMonthIn, MONTH_NUMBER } from './month-names.ts';

test('months are known by name and abbreviation, in the form that stands beside a day', () => {
  for (const [name, number] of [
    ['june', 6],
    ['sept', 9],
    ['juillet', 7],
    ['märz', 3],
    ['июня', 6],
    ['czerwca', 6],
    ['ağustos', 8],
  ] as const) {
    assert.equal(MONTH_NUMBER.get(name), number, name);
  }
});

test('words of other kinds are none', () => {
  for (const word of ['monday', 'summer', 'ma', '6', 'juni.', 'June'])
    assert.equal(MONTH_NUMBER.has(word), false, word);
});

test('an abbreviation is a month in its own language only', () => {
  for (const [language, word] of [
    ['pt', 'set'],
    ['it', 'ott'],
    ['fr', 'août'],
    ['en', 'sept'],
  ] as const) {
    assert.ok(isMonthIn(language, word), word);
  }
  for (const word of ['set', 'out', 'ago', 'mars']) assert.ok(!isMonthIn('en', word), word);
});

test('days of the week and months are words of the calendar', () => {
  for (const word of ['Monday', 'June', 'DEC']) assert.ok(isCalendarWord(word), word);
  for (const word of ['Mon', 'Out', 'Noon']) assert.ok(!isCalendarWord(word), word);
});
