import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPeople } from './join-people.ts';
import type { ShelfStory } from './shelf.ts';

const story = (name: string, ...people: readonly string[]) =>
  ({ name, people: people.map((id) => ({ id, name: id.toUpperCase() })) }) as unknown as ShelfStory;
const stories = [story('dam', 'ida', 'ruth'), story('fair', 'ida-quill')];

test('people are one where an editor says so, under the name of the first', () => {
  const [joined] = joinPeople([['fair/ida-quill', 'dam/ida']], stories);
  assert.equal(joined?.name, 'IDA-QUILL');
  assert.deepEqual(
    joined?.places.map(({ story: { name }, person: { id } }) => `${name}/${id}`),
    ['fair/ida-quill', 'dam/ida'],
  );
});

test('who is not there is named', () => {
  assert.throws(
    () => joinPeople([['dam/ida', 'fair/ida']], stories),
    /people 1: “fair\/ida” is nobody of that story/,
  );
  assert.throws(() => joinPeople([['dam/ida', 'sea/ida']], stories), /“sea\/ida” names no story/);
});
