import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../story.ts';
import { latestEntries } from './latest-entries.ts';

const articles = new Map(
  Object.entries({ a: '2031-02-03', b: '2031-02-05', c: undefined }).map(([slug, retrieved]) => [
    slug,
    { slug, meta: { retrieved } },
  ]),
) as unknown as Story['articles'];
const events = new Map(
  Object.entries({ old: ['b', 'a'], fresh: ['b'], unknown: ['b', 'c'], bare: [] }).map(
    ([id, reports]) => [id, { id, passages: reports.map((report) => ({ report })) }],
  ),
) as unknown as Story['events'];

test('reports stand by the day on which they were taken, events by that of the first that tells them', () => {
  const { entries, undated } = latestEntries({ articles, events });
  assert.deepEqual(
    entries.map(({ kind, id, day }) => `${day} ${kind} ${id}`),
    [
      '2031-02-05 report b',
      '2031-02-05 event fresh',
      '2031-02-03 report a',
      '2031-02-03 event old',
    ],
  );
  assert.equal(undated, 1);
});
