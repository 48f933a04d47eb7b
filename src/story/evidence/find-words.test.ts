import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWordFinder } from './find-words.ts';

const find = (words: string[], text: string) =>
  createWordFinder(words)(text).map(({ start, end }) => text.slice(start, end));

test('words are found whole', () => {
  assert.deepEqual(find(['salt'], 'salt, salted, basalt and salt'), ['salt', 'salt']);
});

test('a small word is also found with a capital, a capital one only so', () => {
  assert.deepEqual(find(['salt', 'US'], 'Salt for us and the US'), ['Salt', 'US']);
});

test('of phrases that start alike the longest is found, over any white space', () => {
  assert.deepEqual(find(['salt', 'salt water'], 'salt  water and salt'), ['salt  water', 'salt']);
});

test('signs in a word stand for themselves', () => {
  assert.deepEqual(find(['(a.b)', 'baker’s'], "(a.b) (axb) baker's"), ['(a.b)', "baker's"]);
});

test('no words find nothing', () => {
  assert.deepEqual(find([], 'salt, oil'), []);
});

test('a phrase may be given over any white space', () => {
  assert.deepEqual(find(['salt  water'], 'salt water'), ['salt water']);
});

test('a word with a capital inside is found so only', () => {
  assert.deepEqual(find(['eBread'], 'eBread and EBread'), ['eBread']);
});

test('only the first letter of a word may be a capital', () => {
  assert.deepEqual(find(['2nd', 'oil'], '2nd, 2Nd, Oil, oIl, OIL'), ['2nd', 'Oil']);
});
