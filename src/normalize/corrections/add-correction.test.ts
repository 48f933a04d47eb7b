import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editBy } from '../rules.ts';
import { addCorrection } from './add-correction.ts';

const space = editBy('tidy-spaces', { start: 4, end: 6 }, ' ');

test('edits inside the range of a correction give way to it', () => {
  const made = editBy('editor-cut', { start: 2, end: 8 }, '');
  const after = editBy('tidy-spaces', { start: 9, end: 11 }, ' ');
  assert.deepEqual(addCorrection([space, after], made, 'cut.0.passage'), [made, after]);
});

test('a correction that ends within another edit is refused', () => {
  const made = editBy('editor-cut', { start: 5, end: 8 }, '');
  assert.throws(() => addCorrection([space], made, 'cut.0.passage'), /tidy-spaces.*whole/);
});

test('two corrections of the same words are refused, of whichever kind they are', () => {
  const first = editBy('editor-correction', { start: 3, end: 5 }, 'x');
  const made = editBy('editor-cut', { start: 2, end: 8 }, '');
  assert.throws(() => addCorrection([first], made, 'cut.0.passage'), /Make one of the two/);
});
