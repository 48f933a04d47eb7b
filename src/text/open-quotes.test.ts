import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openQuotes, quotesSomeWords } from './open-quotes.ts';

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

test('straight marks are quotation marks too', () => {
  assert.equal(
    openQuotes('"a landing frame and a cover from the boat."'),
    '“a landing frame and a cover from the boat.”',
  );
  assert.equal(
    openQuotes('He called it "a start" ("so far").'),
    '“He called it ‘a start’ (‘so far’).”',
  );
});

test('a passage with a mark at one end only gets both, once', () => {
  assert.equal(openQuotes('“a landing frame'), '“a landing frame”');
  assert.equal(openQuotes('a landing frame"'), '“a landing frame”');
});

test('it is told whether only some words are quoted', () => {
  assert.equal(quotesSomeWords('He called it "a start".'), true);
  for (const words of ['“a start”', '"a start"', '“a start', 'He called it a start.']) {
    assert.equal(quotesSomeWords(words), false, words);
  }
});

test('a passage in Arabic gets the marks of Arabic, which turn with the text', () => {
  assert.equal(openQuotes('صمد السد.'), '«صمد السد.»');
  assert.equal(openQuotes('وصفه بأنه "بداية".'), '«وصفه بأنه “بداية”.»');
  assert.equal(openQuotes('وصفه بأنه «بداية».'), '«وصفه بأنه “بداية”.»');
  assert.equal(openQuotes('وصفه بأنه “بداية”.'), '«وصفه بأنه “بداية”.»');
});

test('a quotation in Arabic keeps its marks, of whichever kind', () => {
  assert.equal(openQuotes('«بداية»'), '«بداية»');
  assert.equal(openQuotes('“بداية”'), '“بداية”');
  assert.equal(openQuotes('«بداية'), '«بداية»');
  assert.equal(quotesSomeWords('وصفه بأنه «بداية».'), true);
  assert.equal(quotesSomeWords('«بداية»'), false);
});
