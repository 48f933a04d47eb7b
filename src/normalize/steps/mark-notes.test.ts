import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles } from '../draft.ts';
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

const above = (line: string) => roles(line, PROSE)[0];

test('a date line holds at most four words beside its date', () => {
  assert.equal(above('Harbor Town North Pier June 4, 2021'), 'note');
  assert.equal(above('Harbor Town North Pier Sea June 4, 2021'), 'paragraph');
});

test('a date line begins or ends with its date, says that it was posted, or holds nothing else', () => {
  assert.equal(above('June 4, 2021 Harbor Town'), 'note');
  assert.equal(above('Harbor Town June 4, 2021'), 'note');
  assert.equal(above('10:30 | June 4, 2021 | 3 min read'), 'note');
  assert.equal(above('Harbor Town, updated June 4, 2021 at noon'), 'note');
  assert.equal(above('Harbor Town June 4, 2021 at noon'), 'paragraph');
});

test('a long line is no date line', () => {
  assert.equal(above(`A ferry ${'of many long-drawn-out consequences '.repeat(3)}`), 'paragraph');
});

test('a byline or date line below the article is a note, its last sentence none', () => {
  assert.deepEqual(roles(PROSE, 'By Jane Doe', 'June 4, 2021'), ['paragraph', 'note', 'note']);
  const last = 'By noon the last ferry had left the harbor.';
  assert.deepEqual(roles(last, PROSE, last), Array(3).fill('paragraph'));
});

test('a note stands below the first three lines, or among the last six', () => {
  const note = 'Reporting by Al Roe and the staff';
  const roleAt = (at: number, length: number) => {
    const lines = Array<string>(length).fill(PROSE);
    lines[at] = note;
    return roles(...lines)[at];
  };
  assert.equal(roleAt(2, 10), 'paragraph');
  assert.equal(roleAt(3, 10), 'note');
  assert.equal(roleAt(2, 9), 'paragraph');
  assert.equal(roleAt(2, 8), 'note');
});

test('a date line has at most a hundred characters, a note four hundred', () => {
  assert.equal(above(`June 4, 2021 ${'x'.repeat(87)}`), 'note');
  assert.equal(above(`June 4, 2021 ${'x'.repeat(88)}`), 'paragraph');
  const note = (length: number) => 'Reporting by Al Roe '.padEnd(length, 'x');
  assert.equal(roles(PROSE, PROSE, note(400))[2], 'note');
  assert.equal(roles(PROSE, PROSE, note(401))[2], 'paragraph');
});

test('a line that has a role keeps it', () => {
  const { blocks } = runSteps(`By Jane Doe\n${PROSE}`, [
    (draft) => assignRoles(draft, new Map([['p1', 'credit']])),
    markNotes,
  ]);
  assert.equal(blocks[0]?.role, 'credit');
});
