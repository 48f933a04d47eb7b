import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dated } from '../../schemas/when.ts';
import { checkWhen, explainTimeZone } from './check-when.ts';

const check = (from: string, more: Partial<Omit<Dated, 'from'>> = {}) =>
  checkWhen({ from, circa: false, ...more }, 'Europe/Rome');

test('a date of any precision is accepted', () => {
  for (const from of ['1968', '1968-05', '1968-05-03', '1968-05-03T16:30', '2020-02-29']) {
    assert.equal(check(from), undefined);
  }
});

test('a day that no calendar has is refused', () => {
  assert.deepEqual(check('2021-02-29'), { field: 'from', message: 'There is no day 2021-02-29.' });
  assert.equal(check('2021-02-01', { to: '2021-04-31' })?.field, 'to');
  const undated = { label: 'no date set', stands: '2021-04-31' };
  assert.equal(checkWhen(undated, 'Europe/Rome')?.field, 'stands');
});

test('an unknown time zone is refused', () => {
  assert.equal(check('2021-02-01T10:00', { zone: 'Rome' })?.field, 'zone');
});

test('an end before its start is refused; an end on the same day is not', () => {
  assert.equal(check('2021-02-02', { to: '2021-02-01' })?.field, 'to');
  assert.equal(check('2021-02-02', { to: '2021-02-02' }), undefined);
});

test('a part that the date cannot have is refused', () => {
  assert.equal(check('2021-02', { part: 'morning' })?.field, 'part');
  assert.equal(check('2021-02-01', { to: '2021-02-02', part: 'evening' })?.field, 'part');
  assert.equal(check('2021-02-01T10:00', { part: 'early' })?.field, 'part');
});

test('parts of a day, of a month and of a span are accepted', () => {
  assert.equal(check('2021-02-01', { part: 'morning' }), undefined);
  assert.equal(check('2021-02', { part: 'late' }), undefined);
  assert.equal(check('2021-02-01', { to: '2021-02-02', part: 'last-hours' }), undefined);
});

test('a zone that is known is accepted', () => {
  assert.equal(check('2021-02-01T10:00', { zone: 'Asia/Tokyo' }), undefined);
  assert.equal(explainTimeZone('UTC'), undefined);
});

test('an unknown zone is named with the nearest, or with an example', () => {
  assert.match(explainTimeZone('Asia/Tokio') ?? '', /“Asia\/Tokio”.*Asia\/Tokyo/);
  assert.equal(
    explainTimeZone('here'),
    'There is no time zone “here”. Name one as in “Europe/Paris”.',
  );
});

test('what is wrong is said in words', () => {
  const wrong = (...given: Parameters<typeof check>) => check(...given)?.message ?? '';
  assert.equal(
    wrong('2021-02-02', { to: '2021-02-01' }),
    'The end, 2021-02-01, lies before the start, 2021-02-02.',
  );
  assert.match(wrong('2021-02-01T10:00', { part: 'early' }), /2021-02-01T10:00.*Delete “early”/);
  for (const part of ['morning', 'afternoon', 'evening'] as const) {
    assert.match(wrong('2021', { part }), new RegExp(`Only one day has a “${part}”`));
  }
});
