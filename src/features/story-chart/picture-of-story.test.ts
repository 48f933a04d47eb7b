import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../../story/story.ts';
import { pictureOfStory } from './picture-of-story.ts';

const frame = { left: 0, right: 1000, top: 0, laneHeight: 20, gap: 5 };
const told = {
  story: { span: { from: '2021-03-04', to: '2021-03-05' }, timeZone: 'UTC', language: 'en-GB' },
  articles: new Map([
    ['a', { slug: 'a', label: 'Harbour Post', published: '2021-03-05' }],
    ['b', { slug: 'b', label: 'Dam Daily', published: undefined }],
  ]),
  events: new Map(
    [
      { id: 'dam', from: '1990', report: 'a' },
      { id: 'flood', from: '2021-03-04', report: 'a' },
      { id: 'repair', from: '2021-09', report: 'b' },
    ].map(({ id, from, report }) => [
      id,
      { id, title: id, when: { from }, passages: [{ report, knew: 'past' }], questions: [] },
    ]),
  ),
} as unknown as Story;

test('the days of the story are named and timed', () => {
  const { days } = pictureOfStory(told, frame);
  assert.deepEqual(
    days.map(({ label, shortLabel }) => [label, shortLabel]),
    [
      ['Thursday 4 March', 'Thu 4 Mar'],
      ['Friday 5 March', 'Fri 5 Mar'],
    ],
  );
  assert.deepEqual(
    days[0]?.hours.map(({ label }) => label),
    ['06:00', '12:00', '18:00'],
  );
  assert.equal(days[0]?.to, days[1]?.from);
});

test('a long story is drawn in months, from its first day to its last', () => {
  const span = { from: '2021-01-17', to: '2021-03-14' };
  const { days, scale } = pictureOfStory({ ...told, story: { ...told.story, span } }, frame);
  assert.deepEqual(
    days.map(({ label, shortLabel, hours }) => [label, shortLabel, hours.length]),
    [
      ['January 2021', 'Jan 2021', 0],
      ['February 2021', 'Feb 2021', 0],
      ['March 2021', 'Mar 2021', 0],
    ],
  );
  assert.deepEqual([days[0]?.from, days[2]?.to], [...scale.days]);
  assert.equal(days[0]?.to, days[1]?.from);
});

test('events before, in and after the days stand in their parts of the axis', () => {
  const { columns, scale } = pictureOfStory(told, frame);
  const [dam, flood, repair] = columns.map(({ x }) => x);
  assert.ok(dam !== undefined && dam < scale.days[0]);
  assert.ok(flood !== undefined && flood > scale.days[0] && flood < scale.days[1]);
  assert.ok(repair !== undefined && repair > scale.days[1]);
});

test('the picture is told in words', () => {
  assert.equal(
    pictureOfStory(told, frame).description,
    '3 dated events from 1990 on, the days of the story enlarged. Harbour Post tells 2. Dam Daily tells 1.',
  );
});
