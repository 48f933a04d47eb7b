import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openQuotes } from './open-quotes.ts';

test('a passage gets quotation marks', () => {
  assert.equal(openQuotes('The dam held.'), '“The dam held.”');
});

test('marks inside become single ones', () => {
  assert.equal(openQuotes('He called it “a start”.'), '“He called it ‘a start’.”');
});

test('a passage that is a quotation keeps its marks', () => {
  assert.equal(openQuotes('“a start”'), '“a start”');
  assert.equal(openQuotes('“a” and “b”'), '“‘a’ and ‘b’”');
});
