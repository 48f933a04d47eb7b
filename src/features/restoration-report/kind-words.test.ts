import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindWords } from './kind-words.ts';

const words = {
  '1b': 'words alone',
  article: 'whole report',
  politics: 'policy',
  'one for one, a': 'a',
};

test('each part of the name of a kind is said in words', () => {
  assert.equal(kindWords('1b politics', words), 'words alone, policy');
  assert.equal(kindWords('article, family 1b', words), 'whole report, words alone');
  assert.equal(kindWords('family 1b', words), 'words alone');
  assert.equal(kindWords('one for one, a', words), 'a');
  assert.equal(kindWords('all', words), 'all');
});
