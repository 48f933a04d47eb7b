import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { matterOf } from './content-words.ts';

test('the matter of a sentence is the stems of its words, without those of time, telling and grammar', () => {
  const matter = matterOf(tokenize('Police said on Monday that two of the bridges were closed.'));
  assert.deepEqual([...matter].sort(), ['bridg', 'close', 'polic']);
});
