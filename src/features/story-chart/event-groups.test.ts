import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventGroups } from './event-groups.ts';
import type { Column } from './story-picture.ts';

const column = (id: string): Column => ({
  id,
  title: id,
  x: 1,
  from: 0,
  to: 2,
  told: [1],
  awaited: [],
  disputed: false,
});
const columns = [column('a'), column('b')];

test('each event is drawn by itself where a filter dims some', () => {
  assert.deepEqual(
    eventGroups(columns, true).map(({ id, columns }) => [id, columns.length]),
    [
      ['a', 1],
      ['b', 1],
    ],
  );
});

test('all events are drawn as one where there is no filter', () => {
  assert.deepEqual(eventGroups(columns, false), [{ id: undefined, columns }]);
});
