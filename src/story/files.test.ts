import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './files.ts';

const entry = { id: 'x', file: 'content/events/x.yaml', data: {} };
const lines = { '': 1, evidence: 5, 'evidence.1.quote': 8 };

test('a value is at its own line, else at that of the nearest value that holds it', () => {
  assert.equal(lineOf({ ...entry, lines }, ['evidence', 1, 'quote']), 8);
  assert.equal(lineOf({ ...entry, lines }, ['evidence', 0, 'quote']), 5);
  assert.equal(lineOf({ ...entry, lines }, ['people', 0]), 1);
  assert.equal(lineOf({ ...entry, lines }, []), 1);
});

test('where no line is known none is told', () => {
  assert.equal(lineOf({ ...entry, lines: {} }, ['people', 0]), undefined);
});
