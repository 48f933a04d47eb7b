import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDatedEntries } from './dated-entries.ts';

const REPORT =
  'The ferry left the harbor on Monday with nine sailors on board, and nobody saw it return.';
const TEASER =
  'The harbor has a new crane, and nobody in the town knows yet what it will lift this year.';
const found = (lines: readonly string[]) => lines.filter((_, i) => findDatedEntries(lines)[i]);

test('headlines with author and date are a list of the page, with their teasers', () => {
  const entry = ['A new crane', 'Ada Brook', 'Monday November 4, 2019', TEASER];
  const list = [...entry, ...entry, ...entry, ...entry];
  assert.deepEqual(found([REPORT, REPORT, ...list, 'About us']), list);
});

test('comments with name and time are such a list', () => {
  const comment = (name: string) => [`${name} says:`, 'November 19, 2019 at 6:34 am', 'Good.'];
  const list = ['anna', 'bert', 'cora', 'dora'].flatMap(comment);
  assert.deepEqual(found([REPORT, ...list]), list);
});

test('entries that say how old they are make such a list', () => {
  const list = [
    'Crane',
    '3 hours ago',
    'Boat',
    '5 hours ago',
    'Pier',
    '1 day ago',
    'Fish',
    '2 days ago',
  ];
  assert.deepEqual(found([REPORT, REPORT, ...list]), list);
});

test('a chronicle, in which each date stands below the paragraph of the one before, is the writer’s', () => {
  const chronicle = ['May 4, 2019', REPORT, 'May 9, 2019', TEASER, 'June 1, 2019', REPORT];
  assert.deepEqual(found([REPORT, ...chronicle, 'June 3, 2019', TEASER]), []);
});

test('dated lines that are far from each other are no list', () => {
  const entry = (day: number) => ['A', `May ${day}, 2019`, ...Array(12).fill('Boats')];
  assert.deepEqual(found([4, 5, 6, 7].flatMap(entry)), []);
  const near = (day: number) => ['A', `May ${day}, 2019`, 'Boats'];
  const list = [1, 2, 3, 4].flatMap(near);
  assert.deepEqual(found([...entry(9), REPORT, ...list]), list);
});

test('three dated lines are no list', () => {
  const lines = ['A', 'May 4, 2019', 'B', 'May 9, 2019', 'C', 'June 1, 2019', REPORT];
  assert.deepEqual(found(lines), []);
});
