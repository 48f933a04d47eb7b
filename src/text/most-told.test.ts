import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../story/story.ts';
import { mostTold } from './most-told.ts';

const event = (id: string, reports: string[]) => ({
  id,
  passages: reports.map((report) => ({ report }) as Passage & { knew: 'past' }),
});

test('the events that most reports tell stay in their order', () => {
  const events = [event('a', ['x']), event('b', ['x', 'y']), event('c', ['x', 'y', 'z'])];
  assert.deepEqual(
    mostTold(events, 2).map(({ id }) => id),
    ['b', 'c'],
  );
});

test('two passages of one report count once', () => {
  const events = [event('a', ['x', 'x', 'x']), event('b', ['x', 'y'])];
  assert.deepEqual(
    mostTold(events, 1).map(({ id }) => id),
    ['b'],
  );
});
