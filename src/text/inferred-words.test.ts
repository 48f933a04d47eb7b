import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferredWords } from './inferred-words.ts';

test('an editor’s sentence stays, what a rule counted is said in the language of the story', () => {
  assert.equal(inferredWords('It says so.', 'en'), 'It says so.');
  const counted = { words: 'on Monday', report: '2022-05-11' };
  assert.equal(inferredWords(counted, 'en'), '“on Monday”, in a report of May 11, 2022.');
  assert.match(inferredWords(counted, 'fr'), /^«.on Monday.», dans un article du 11 mai 2022/);
  assert.match(inferredWords({ words: 'now', counted: '2022-05-11' }, 'en'), /counted from May 11/);
  assert.match(inferredWords({ words: 'now' }, 'en'), /without a date\.$/);
});
