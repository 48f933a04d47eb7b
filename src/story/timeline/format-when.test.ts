import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type When, whenSchema } from '../../schemas/when.ts';
import { datetimeOf, formatWhen } from './format-when.ts';

const when = (value: Partial<When> & { from: string }) => whenSchema.parse(value);
const rome = { zone: 'Europe/Rome', storyZone: 'Europe/Rome' } as const;
const format = (value: Partial<When> & { from: string }) => formatWhen(when(value), rome);

test('a date is shown as precisely as it is known', () => {
  assert.equal(format({ from: '1968' }), '1968');
  assert.equal(format({ from: '1968-05' }), 'May 1968');
  assert.equal(format({ from: '1968-05-03' }), 'Friday, 3 May 1968');
  assert.equal(format({ from: '1968-05-03T16:30' }), 'Friday, 3 May 1968, 16:30');
});

test('a part of a date is put into words', () => {
  assert.equal(format({ from: '1968-05', part: 'late' }), 'late May 1968');
  assert.equal(format({ from: '1968-05', part: 'mid' }), 'mid-May 1968');
  assert.equal(format({ from: '1968', part: 'early' }), 'early 1968');
  assert.equal(format({ from: '1968-05-03', part: 'afternoon' }), 'Friday, 3 May 1968, afternoon');
  assert.equal(format({ from: '1968-05-03', part: 'mid' }), 'Friday, 3 May 1968, midday');
});

test('a span names its first and its last', () => {
  assert.equal(format({ from: '1967', to: '1968' }), '1967 – 1968');
  assert.equal(format({ from: '1968-05', to: '1968-06' }), 'May – June 1968');
  assert.equal(
    format({ from: '1968-05-03', to: '1968-05-04' }),
    'Friday 3 May – Saturday 4 May 1968',
  );
  assert.equal(format({ from: '1967', to: '1968-05' }), '1967 – May 1968');
  assert.equal(
    format({ from: '1968-05-03T16:30', to: '1968-05-03T18:00' }),
    'Friday, 3 May 1968, 16:30–18:00',
  );
});

test('what the text says roughly is shown as rough', () => {
  assert.equal(
    format({ from: '1968-05-03T16:30', circa: true }),
    'Friday, 3 May 1968, around 16:30',
  );
  assert.equal(format({ from: '1968', circa: true }), 'around 1968');
});

test('another clock moves a moment, and its day with it, but not a day', () => {
  const tokyo = { zone: 'Asia/Tokyo', storyZone: 'Europe/Rome' };
  assert.equal(
    formatWhen(when({ from: '1968-05-03T16:30' }), tokyo),
    'Saturday, 4 May 1968, 00:30',
  );
  assert.equal(formatWhen(when({ from: '1968-05-03' }), tokyo), 'Friday, 3 May 1968');
});

test('a moment may bring its own zone', () => {
  assert.equal(
    format({ from: '1968-05-03T16:30', zone: 'America/New_York' }),
    'Friday, 3 May 1968, 21:30',
  );
});

test('inside a day only its part or its time is shown', () => {
  const inside = (value: Partial<When> & { from: string }) =>
    formatWhen(when(value), { ...rome, style: 'within-day' });
  assert.equal(inside({ from: '1968-05-03' }), '');
  assert.equal(inside({ from: '1968-05-03', part: 'morning' }), 'morning');
  assert.equal(inside({ from: '1968-05-03T16:30', circa: true }), 'around 16:30');
  assert.equal(
    inside({ from: '1968-05-03', to: '1968-05-04' }),
    'Friday 3 May – Saturday 4 May 1968',
  );
});

test('a label stands instead of a date that the text does not set', () => {
  const unset = when({ from: '1968-05', label: 'no date set' });
  assert.equal(formatWhen(unset, rome), 'no date set');
  assert.equal(datetimeOf(unset, 'Europe/Rome'), undefined);
});

test('the machine’s form is as precise, and names the offset of a moment', () => {
  assert.equal(datetimeOf(when({ from: '1968' }), 'Europe/Rome'), '1968');
  assert.equal(datetimeOf(when({ from: '1968-05-03' }), 'Europe/Rome'), '1968-05-03');
  assert.equal(
    datetimeOf(when({ from: '1968-05-03T16:30' }), 'Europe/Rome'),
    '1968-05-03T16:30+01:00',
  );
  assert.equal(
    datetimeOf(when({ from: '2021-07-03T16:30', zone: 'America/New_York' }), 'Europe/Rome'),
    '2021-07-03T16:30-04:00',
  );
});
