import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { readBylineAndDateline } from './read-byline.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const read = (...lines: string[]) => runSteps(lines.join('\n'), [readBylineAndDateline]).meta;

test('a byline below the report is read', () => {
  assert.deepEqual(read(PROSE, 'By Jane Doe').byline, {
    status: 'stated',
    value: 'Jane Doe',
    passage: 'By Jane Doe',
  });
});

test('a sentence of the report is no byline, wherever it stands', () => {
  const sentence = 'By noon the last ferry had left the harbor.';
  assert.deepEqual(read(sentence, sentence, sentence).byline, {
    status: 'unknown',
    reason: 'No line of the file names an author.',
  });
});

test('a dateline that gives its source alone states no place', () => {
  assert.deepEqual(read(`(Reuters) — ${PROSE}`).dateline, {
    status: 'unknown',
    reason: 'The report opens with its source alone: “(Reuters) —”.',
  });
  assert.deepEqual(read(PROSE).dateline, {
    status: 'unknown',
    reason: 'The report does not open with a dateline.',
  });
});

test('of the lines around the report the one that names an author counts', () => {
  assert.equal(read('Sea', PROSE, 'By Jane Doe').byline.status, 'stated');
});
