import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { markNotes } from './mark-notes.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const roles = (...lines: string[]) =>
  runSteps(lines.join('\n'), [markNotes]).blocks.map(({ role }) => role);

test('prose is no note', () => {
  assert.deepEqual(roles(PROSE, 'By June he had left.', PROSE), [
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('byline and date above the article are notes', () => {
  assert.deepEqual(roles('By Jane Doe', 'Updated June 4, 2021', PROSE), [
    'note',
    'note',
    'paragraph',
  ]);
});

test('who contributed is a note', () => {
  assert.deepEqual(roles(PROSE, PROSE, PROSE, 'Al Roe contributed to this report.'), [
    'paragraph',
    'paragraph',
    'paragraph',
    'note',
  ]);
});
