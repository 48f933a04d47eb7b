import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, apartOn } from './apart.ts';

test('words that run the other way are set apart', () => {
  assert.equal(apart('Halver Bay'), '\u2068Halver Bay\u2069');
  assert.equal(apart('«Tide» – خليج'), '\u2068«Tide» – خليج\u2069');
});

test('words that run with the sentence, and those without letters, stand as they are', () => {
  for (const words of ['خليج', '12', '«خليج Halver»', '']) assert.equal(apart(words), words);
});

test('on a page that runs from left to right words stand as they are', () => {
  assert.equal(apartOn(undefined, 'Halver Bay'), 'Halver Bay');
  assert.equal(apartOn('rtl', 'Halver Bay'), '\u2068Halver Bay\u2069');
});
