import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenSchema } from '../../schemas/when.ts';
import { datetimeOf } from './datetime-of.ts';

const datetime = (when: { from?: string; zone?: string; label?: string; stands?: string }) =>
  datetimeOf(whenSchema.parse(when), 'Europe/Rome');

test('the machine’s form is as precise as the date', () => {
  assert.equal(datetime({ from: '1968' }), '1968');
  assert.equal(datetime({ from: '1968-05' }), '1968-05');
  assert.equal(datetime({ from: '1968-05-03' }), '1968-05-03');
});

test('a moment names the offset that its zone had then', () => {
  assert.equal(datetime({ from: '2021-01-03T16:30' }), '2021-01-03T16:30+01:00');
  assert.equal(datetime({ from: '2021-07-03T16:30' }), '2021-07-03T16:30+02:00');
  const overseas = { from: '2021-07-03T16:30', zone: 'America/New_York' };
  assert.equal(datetime(overseas), '2021-07-03T16:30-04:00');
});

test('an entry without a date has none', () => {
  assert.equal(datetime({ stands: '1968-05', label: 'no date set' }), undefined);
});
