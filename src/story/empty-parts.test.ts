import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyParts } from './empty-parts.ts';

const nothing = { questions: [], agreements: [], quotes: [], people: [], places: [], topics: [] };

test('a part is empty where none of its lists has an entry', () => {
  assert.deepEqual(emptyParts(nothing), ['differences', 'quotations', 'people']);
  assert.deepEqual(emptyParts({ ...nothing, agreements: [1], topics: [1] }), ['quotations']);
  assert.deepEqual(emptyParts({ ...nothing, questions: [1], quotes: [1], places: [1] }), []);
});
