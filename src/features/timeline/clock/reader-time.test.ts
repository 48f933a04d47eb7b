import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerTime } from './reader-time.ts';

const moment = Date.UTC(2021, 5, 18, 3, 30);
const time = (own: string) => readerTime(moment, own, ['Asia/Tokyo', 'Europe/Paris'], 'en-GB');

test('the reader sees the time on their own clock', () => {
  assert.equal(time('Africa/Lagos'), '04:30');
});

test('another day is named', () => {
  assert.equal(time('America/Los_Angeles'), '20:30 (17 June)');
});

test('a clock that is already shown is not shown twice', () => {
  assert.equal(time('Asia/Tokyo'), undefined);
  assert.equal(time('Europe/Berlin'), undefined);
});
