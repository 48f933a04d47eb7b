import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indefiniteArticle } from './articles.ts';

test('the article follows the sound of the next word', () => {
  for (const word of [
    'hour',
    'honest',
    'apple',
    'umbrella',
    'unusual',
    'MP',
    'FBI',
    '8',
    '18',
    'heir',
    'unimportant',
    'NBA',
  ]) {
    assert.equal(indefiniteArticle(word), 'an', word);
  }
  for (const word of [
    'house',
    'university',
    'U.S.',
    'European',
    'one-day',
    'statement',
    'UN',
    'unit',
    'used',
    'BBC',
  ]) {
    assert.equal(indefiniteArticle(word), 'a', word);
  }
});

test('marks before the word are not heard, and marks within it change nothing', () => {
  assert.equal(indefiniteArticle('“hour'), 'an');
  assert.equal(indefiniteArticle('(“hour'), 'an');
  assert.equal(indefiniteArticle('re-using'), 'a');
});

test('a capital alone, or with more, is spelt out; within a word it is not', () => {
  assert.equal(indefiniteArticle('F'), 'an');
  assert.equal(indefiniteArticle('B'), 'a');
  assert.equal(indefiniteArticle('M.P.'), 'an');
  assert.equal(indefiniteArticle('iOS'), 'an');
  assert.equal(indefiniteArticle('appA'), 'an');
});
