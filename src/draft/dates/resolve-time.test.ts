import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outlook } from './looks-ahead.ts';
import { resolveTime } from './resolve-time.ts';

const resolve = (words: string, from: string, outlook: Outlook, before = '') =>
  resolveTime(
    words,
    { start: 0, end: words.length, from, isCounted: true },
    before,
    '2022-05-11',
    outlook,
  );

test('a day of the week lies behind where the clause looks back, and ahead where it looks ahead', () => {
  assert.equal(resolve('on Monday', '', 'past'), '2022-05-09');
  assert.equal(resolve('on Monday', '', 'announced'), '2022-05-16');
  assert.equal(resolve('on Wednesday', '', 'past'), '2022-05-11');
  assert.equal(resolve('last Wednesday', '', 'past'), '2022-05-04');
});

test('what is called for a day lies ahead', () => {
  assert.equal(resolve('Monday', '', 'past', 'a strike for '), '2022-05-16');
});

test('a month without a year lies behind where the clause looks back', () => {
  assert.equal(resolve('In August', '2022-08', 'past'), '2021-08');
  assert.equal(resolve('In August', '2022-08', 'announced'), '2022-08');
  assert.equal(resolve('August 2022', '2022-08', 'past'), '2022-08');
});

test('what is due by a day lies ahead, whatever the tense', () => {
  assert.equal(resolve('20 May', '2022-05-20', 'past', 'all letters by '), '2022-05-20');
  assert.equal(resolve('end of January', '2022-01-31', 'expected', 'report by the '), '2023-01-31');
  assert.equal(resolve('1 December', '2022-12-01', 'past', 'all letters by '), '2022-12-01');
});

test('a day within some weeks is not of last year, one that lies further ahead is', () => {
  assert.equal(resolve('1 June', '2022-06-01', 'past'), '2022-06-01');
  assert.equal(resolve('1 September', '2022-09-01', 'past'), '2021-09-01');
});
