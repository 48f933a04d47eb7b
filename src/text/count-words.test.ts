import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from './count-words.ts';

test('one of a thing is named in the singular, none and many in the plural', () => {
  assert.equal(countWords(1, 'event'), '1 event');
  assert.equal(countWords(0, 'event'), '0 events');
  assert.equal(countWords(12, 'difference'), '12 differences');
});
