import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTimes } from './clock-times.ts';

const clocks = [
  { label: 'Tokyo', zone: 'Asia/Tokyo' },
  { label: 'Honolulu', zone: 'Pacific/Honolulu' },
];
const noon = Date.UTC(2021, 2, 4, 3, 0);

test('a moment is read on every clock, another day named', () => {
  assert.deepEqual(clockTimes({ from: '2021-03-04T12:00', circa: false }, noon, clocks, 'en-GB'), [
    { label: 'Tokyo', time: '12:00', day: undefined },
    { label: 'Honolulu', time: '17:00', day: '3 Mar' },
  ]);
});

test('a date without a clock time has none', () => {
  assert.deepEqual(clockTimes({ from: '2021-03-04', circa: false }, noon, clocks, 'en-GB'), []);
});
