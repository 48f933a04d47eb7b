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
