import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dated } from '../schemas/when.ts';
import { whenWords } from './when-words.ts';

const words = (when: Partial<Dated> & { from: string }) =>
  whenWords({ circa: false, ...when }, 'en-GB');

test('words are as precise as the date', () => {
  assert.equal(words({ from: '1979' }), '1979');
  assert.equal(words({ from: '2021-03' }), 'March 2021');
  assert.equal(words({ from: '2021-03-04' }), '4 March 2021');
  assert.equal(words({ from: '2021-03-04T16:30' }), '4 March 2021');
});

test('a span names what its ends share once', () => {
  assert.equal(words({ from: '2021-03-04', to: '2021-03-05' }), '4–5 March 2021');
  const american = whenWords({ from: '2021-03-04', to: '2021-03-05', circa: false }, 'en-US');
  assert.equal(american, 'March 4–5, 2021');
});

test('a part of a month precedes it, a part of a day follows it', () => {
  assert.equal(words({ from: '2021-05', part: 'late' }), 'late May 2021');
  assert.equal(words({ from: '2021-05', part: 'mid' }), 'mid-May 2021');
  assert.equal(words({ from: '2021-05-02', part: 'morning' }), '2 May 2021, morning');
  assert.equal(words({ from: '2021-05-02', part: 'late' }), '2 May 2021, late');
  assert.equal(
    words({ from: '2021-05-02', to: '2021-05-03', part: 'last-hours' }),
    'last hours of 2–3 May 2021',
  );
});

test('an uncertain date says so, an entry without a date shows its label', () => {
  assert.equal(words({ from: '2021', circa: true }), 'about 2021');
  assert.equal(whenWords({ stands: '2021', label: 'no date set' }, 'en'), 'no date set');
});
