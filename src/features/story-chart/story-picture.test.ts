import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Knowledge } from '../../schemas/event.ts';
import { type PictureEvent, storyPicture } from './story-picture.ts';

const event = (
  id: string,
  start: number,
  told: Record<string, Knowledge>,
  end = start + 1,
): PictureEvent => ({
  id,
  title: id,
  start,
  end,
  told: new Map(Object.entries(told)),
  disputed: false,
});
const reports = [
  { slug: 'a', label: 'A', sign: '1', published: { start: 4, end: 5 } },
  { slug: 'b', label: 'B', sign: '2', published: undefined },
];
const extent = { first: -100, from: 0, to: 10, last: 100 };
const frame = { left: 0, right: 1000, top: 0, laneHeight: 20, gap: 10 };

test('every event stands on the threads of the reports that tell it', () => {
  const { lanes, columns } = storyPicture(
    [event('dam', 2, { a: 'past', b: 'expected' }), event('flood', 8, { b: 'past' })],
    reports,
    extent,
    frame,
  );
  assert.deepEqual(
    lanes.map(({ slug, y }) => [slug, y]),
    [
      ['a', 10],
      ['b', 30],
    ],
  );
  assert.deepEqual(
    columns.map(({ id, told, awaited }) => [id, told, awaited]),
    [
      ['dam', [10, 30], [30]],
      ['flood', [30], []],
    ],
  );
});

test('a thread knows where its report was published', () => {
  const { lanes, scale } = storyPicture([event('dam', 2, { a: 'past' })], reports, extent, frame);
  assert.deepEqual(lanes[0]?.written, {
    from: Math.round(scale.at(4)),
    to: Math.round(scale.at(5)),
  });
  assert.equal(lanes[1]?.written, undefined);
});

test('events of one moment stand apart and answer the pointer without overlap', () => {
  const events = ['x', 'y', 'z'].map((id) => event(id, 5, { a: 'past' }));
  const { columns } = storyPicture(events, reports, extent, frame);
  columns.slice(1).forEach((column, i) => {
    const before = columns[i];
    assert.ok(before && column.x - before.x >= 10 && column.from === before.to);
  });
});

test('an event that runs on into the days stands where it starts', () => {
  const { columns, scale } = storyPicture(
    [event('drought', -50, { a: 'past' }, 4)],
    reports,
    extent,
    frame,
  );
  assert.equal(columns[0]?.x, Math.round(scale.at(-50) * 10) / 10);
});

test('however many events fill the end of a day, none stands on the next', () => {
  const late = ['v', 'w', 'x', 'y', 'z'].map((id) => event(id, 4, { a: 'past' }));
  const { columns, scale } = storyPicture(
    [...late, event('dawn', 5, { a: 'past' })],
    reports,
    { ...extent, midnights: [5] },
    { ...frame, gap: 40 },
  );
  const dawn = columns.find(({ id }) => id === 'dawn');
  assert.ok(columns.every(({ id, x }) => (id === 'dawn') === x > scale.at(5)));
  assert.ok(dawn && dawn.x < scale.at(6));
});
