import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { knewWords } from './knew-words.ts';

test('what was still to come when a report was written is told, and what had happened needs no word', () => {
  assert.equal(knewWords('expected', en), 'When this report was written: expected');
  assert.equal(knewWords('past', en), undefined);
});
