import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '../../schemas/when.ts';
import { timeOfDay } from './time-of-day.ts';

const STORY = { timeZone: 'Europe/Lisbon', language: 'en-GB' };
const DAY = '2021-05-01';

const at = (when: When) => timeOfDay(when, STORY);

test('an hour, and one hour to another of its day, are told by the clock', () => {
  assert.equal(at({ from: `${DAY}T09:05`, circa: false }), '09:05');
  assert.equal(at({ from: `${DAY}T16:30`, circa: true }), 'around 16:30');
  assert.equal(at({ from: `${DAY}T10:00`, to: `${DAY}T12:30`, circa: false }), '10:00–12:30');
});

test('an hour that the editor inferred says so, and a day that a rule counted says nothing of the hour', () => {
  const from = `${DAY}T15:30`;
  const inferred = 'An hour before the talks.';
  assert.equal(at({ from, circa: true, inferred }), 'around 15:30, inferred');
  assert.equal(at({ from, circa: false, inferred: { words: 'Saturday', report: DAY } }), '15:30');
});

test('an end on another day names that day', () => {
  const until = (to: string) => at({ from: `${DAY}T10:00`, to, circa: false });
  assert.equal(until('2021-05-03T09:00'), '10:00 – 3 May 2021 at 09:00');
  assert.equal(until('2021-05-03'), '10:00 – 3 May 2021');
  assert.equal(until('2021-06'), '10:00 – June 2021');
});

test('an end that is no more than the day of the beginning says nothing', () => {
  for (const to of [DAY, '2021-05', '2021']) {
    assert.equal(at({ from: `${DAY}T10:00`, to, circa: false }), '10:00', to);
  }
});

test('hours and their day are those of the story’s clock', () => {
  const zone = 'America/New_York';
  assert.equal(at({ from: `${DAY}T12:00`, to: `${DAY}T14:15`, zone, circa: false }), '17:00–19:15');
  assert.equal(
    at({ from: `${DAY}T12:00`, to: `${DAY}T20:00`, zone, circa: false }),
    '17:00 – 2 May 2021 at 01:00',
  );
});

test('the words are those of the language of the story', () => {
  const when = { from: `${DAY}T10:00`, to: '2021-05-03T09:00', circa: false };
  assert.equal(timeOfDay(when, { ...STORY, language: 'fr' }), '10:00 – 3 mai 2021 à 09:00');
});

test('a part of a day says that no hour is given; a day alone and no date say nothing', () => {
  assert.equal(
    at({ from: DAY, part: 'afternoon', circa: false }),
    'in the afternoon, no hour given',
  );
  assert.equal(at({ from: DAY, circa: false }), '');
  assert.equal(at({ label: 'one day', stands: DAY }), '');
});
