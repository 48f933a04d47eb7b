import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '../../schemas/when.ts';
import type { ToldLength } from '../../story/story.ts';
import { placeOnDay } from './place-on-day.ts';

const DAY = '2021-05-01';
const ZONE = 'Europe/Lisbon';

const told = (length: string, bound?: ToldLength['bound']): ToldLength => ({
  report: 'day-one',
  label: 'Courier',
  block: 'p1',
  start: 0,
  end: 4,
  text: length,
  changed: false,
  doubts: [],
  length,
  to: undefined,
  bound,
});

const place = (when: When, lasted: readonly ToldLength[] = []) =>
  placeOnDay({ when, lasted }, DAY, ZONE);

test('an hour and an exact length are a bar with sharp ends', () => {
  assert.deepEqual(place({ from: `${DAY}T10:30`, circa: false }, [told('PT45M')]), {
    within: undefined,
    sure: [10.5, 11.25],
    most: [10.5, 11.25],
  });
});

test('from one hour to another is a bar without a report of its length', () => {
  assert.deepEqual(place({ from: `${DAY}T10:00`, to: `${DAY}T12:30`, circa: false }), {
    within: undefined,
    sure: [10, 12.5],
    most: [10, 12.5],
  });
});

test('where the reports differ the end fades from the shortest length to the longest', () => {
  const lasted = [told('PT2H'), told('PT3H')];
  assert.deepEqual(place({ from: `${DAY}T10:00`, circa: false }, lasted)?.sure, [10, 12]);
  assert.deepEqual(place({ from: `${DAY}T10:00`, circa: false }, lasted)?.most, [10, 13]);
});

test('an hour that is given as around fades at both ends', () => {
  const { sure, most } = place({ from: `${DAY}T10:00`, circa: true }, [told('PT1H')]) ?? {};
  assert.deepEqual(sure, [10, 11]);
  assert.ok(most && most[0] < 10 && most[1] > 11);
});

test('without an hour the bar fades inside the part of the day that is named', () => {
  const placed = place({ from: DAY, part: 'afternoon', circa: false }, [told('PT2H')]);
  assert.deepEqual(placed?.within, [12, 18]);
  assert.deepEqual(placed?.most, [14, 16]);
  assert.ok(placed?.sure && placed.sure[0] > 14 && placed.sure[1] < 16);
});

test('a length that the part of the day cannot hold begins with it and stays within the day', () => {
  const placed = place({ from: DAY, part: 'evening', circa: false }, [told('PT8H')]);
  assert.deepEqual(placed?.within, [18, 24]);
  assert.deepEqual(placed?.most, [18, 24]);
});

test('a bar that runs past midnight ends with the day', () => {
  assert.deepEqual(place({ from: `${DAY}T23:00`, circa: false }, [told('PT3H')])?.most, [23, 24]);
});

test('the hours are those of the story’s clock', () => {
  const when = { from: `${DAY}T09:00`, zone: 'America/New_York', circa: false };
  assert.deepEqual(place(when, [told('PT1H')])?.sure, [14, 15]);
});

test('a morning elsewhere that began the evening before begins with this day', () => {
  const when = { from: DAY, part: 'morning', zone: 'Asia/Tokyo', circa: false } as const;
  assert.deepEqual(place(when, [told('PT2H')]), { within: [0, 4], sure: [1.5, 2.5], most: [1, 3] });
});

test('an hour alone is a moment; a day alone, or more than a day, has no place', () => {
  assert.equal(place({ from: DAY, circa: false }, [told('PT2H')]), undefined);
  assert.deepEqual(place({ from: `${DAY}T10:00`, circa: false }), {
    within: undefined,
    sure: undefined,
    most: [10, 10],
  });
  assert.equal(place({ from: DAY, circa: false }), undefined);
  assert.equal(place({ from: `${DAY}T10:00`, circa: false }, [told('P2D')]), undefined);
  assert.equal(place({ from: DAY, to: '2021-05-02', circa: false }, [told('PT2H')]), undefined);
  assert.equal(place({ label: 'one day', stands: DAY }, [told('PT2H')]), undefined);
});
