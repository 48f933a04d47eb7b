import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterStatus } from './filter-words.ts';

test('the whole timeline is counted', () => {
  assert.equal(filterStatus(40, 40, {}), '40 events');
});

test('what is shown is counted and said, in the order of the form', () => {
  assert.equal(
    filterStatus(1, 40, { kind: 'Visits', person: 'Ada', report: 'Gazette' }),
    '1 of 40 events: told by Gazette, with Ada, of the kind “Visits”',
  );
});

test('nothing left is said as such', () => {
  assert.equal(
    filterStatus(0, 40, { person: 'Ada', kind: 'Visits' }),
    'No event with Ada, of the kind “Visits”',
  );
});
