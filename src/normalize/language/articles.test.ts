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
  assert.equal(indefiniteArticle('“X-ray'), 'an');
  assert.equal(indefiniteArticle('T-shirt'), 'a');
});

test('a capital alone, or with more, is spelt out; within a word it is not', () => {
  assert.equal(indefiniteArticle('F'), 'an');
  assert.equal(indefiniteArticle('B'), 'a');
  assert.equal(indefiniteArticle('M.P.'), 'an');
  assert.equal(indefiniteArticle('iOS'), 'an');
  assert.equal(indefiniteArticle('appA'), 'an');
});

test('a letter before a hyphen or a digit is spelt out', () => {
  for (const word of ['X-ray', 'x-ray', 'F-16', 'H5N1', 'A4', 'e-ferry', 'I-95']) {
    assert.equal(indefiniteArticle(word), 'an', word);
  }
  for (const word of ['U-boat', 'u-turn', 'T-shirt', 'K9', 'B52']) {
    assert.equal(indefiniteArticle(word), 'a', word);
  }
});

test('a number has the article of its first word', () => {
  for (const word of ['8', '80', '800,000', '11', '11,000', '18', '18,500']) {
    assert.equal(indefiniteArticle(word), 'an', word);
  }
  for (const word of ['1', '7', '10', '110', '118', '180', '28']) {
    assert.equal(indefiniteArticle(word), 'a', word);
  }
});

test('capitals that are read as a word sound as one', () => {
  for (const word of ['NATO', 'NASA', 'FIFA-led', 'SWAT']) {
    assert.equal(indefiniteArticle(word), 'a', word);
  }
  assert.equal(indefiniteArticle('NATOX'), 'an');
  assert.equal(indefiniteArticle('STEMI'), 'an');
});
