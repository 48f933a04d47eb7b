import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from '../../story/story.ts';
import { eventDensity } from './event-density.ts';

const event = (id: string, from: string) =>
  ({ id, when: { from, circa: false } }) as unknown as TimelineEvent;
const story = (from: string, to: string) => ({ span: { from, to }, timeZone: 'Europe/London' });

test('events are counted day by day where the days are few, those outside of them left out', () => {
  const events = [
    event('before', '2021-04-30'),
    event('one', '2021-05-01T23:30'),
    event('two', '2021-05-01'),
    event('three', '2021-05-03'),
    event('after', '2021-05-04'),
  ];
  const slots = eventDensity(events, story('2021-05-01', '2021-05-03'));
  assert.deepEqual(
    slots.map(({ count, first }) => [count, first]),
    [
      [2, 'one'],
      [0, undefined],
      [1, 'three'],
    ],
  );
  assert.equal(slots.at(-1)?.to, Date.UTC(2021, 4, 4));
});

test('a year has no more stretches than can be told apart', () => {
  const slots = eventDensity([event('last', '2021-12-31')], story('2021-01-01', '2021-12-31'));
  assert.ok(slots.length <= 48);
  assert.equal(slots.at(-1)?.count, 1);
  assert.equal(slots.at(-1)?.to, Date.UTC(2022, 0, 1));
});
