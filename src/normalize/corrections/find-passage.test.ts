import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { stripSourceLink } from '../steps/strip-source-link.ts';
import { findPassage, type Where } from './find-passage.ts';

const RAW = 'The ferry  left.\n\nSource link\nIt came\u0020back, cafe\u0301 and all.';
const draft = runSteps(RAW, [stripSourceLink]);
const found = (passage: string, where: Where = 'report') =>
  findPassage(draft, passage, where).map(({ start, end }) => RAW.slice(start, end));

test('white space counts as one space, and letters have any form', () => {
  assert.deepEqual(found('The ferry\nleft.'), ['The ferry  left.']);
  assert.deepEqual(found('café'), ['cafe\u0301']);
});

test('a passage may go over paragraphs, past what was removed between them', () => {
  assert.deepEqual(found('left. It came'), ['left.\n\nSource link\nIt came']);
});

test('what rules removed is found on the page only', () => {
  assert.deepEqual(found('Source link'), []);
  assert.deepEqual(found('Source link', 'page'), ['Source link']);
  assert.deepEqual(found('left. It came', 'page'), []);
});

test('every place is found, and nothing for no words', () => {
  assert.equal(findPassage(runSteps('a b a', []), 'a', 'report').length, 2);
  assert.deepEqual(found('  '), []);
});
