import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageFilesIn } from './passage-files.ts';

test('a paragraph has a file of its own where one was published', () => {
  const permalinks = [
    '/articles/fair/cite/p1.bib',
    '/articles/fair/cite/p1.ris',
    '/articles/fair/cite/p12.json',
    '/articles/fair/cite/#p3',
    '/articles/fair/cite.bib',
  ];
  assert.deepEqual([...passageFilesIn(permalinks)], ['fair p1', 'fair p12']);
});
