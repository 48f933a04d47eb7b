import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, endsSentence, isHeadlineLike, isProse } from './prose.ts';

const words = (count: number) => Array(count).fill('pier').join(' ');

test('words hold a letter or a digit', () => {
  assert.equal(countWords('The crew — all 9 of them — “left”.'), 7);
  assert.equal(countWords('— …'), 0);
});

test('a sentence of seven words is prose, and twenty-five words without a stop', () => {
  assert.ok(isProse(`${words(7)}.`));
  assert.ok(!isProse(`${words(6)}.`));
  assert.ok(isProse(words(25)));
  assert.ok(!isProse(words(24)));
});

test('a sentence ends with its stop, marks after it or not', () => {
  for (const text of ['Gone.', 'Has she gone?', 'He said: “Gone.”', '(It is gone!)']) {
    assert.ok(endsSentence(text), text);
  }
  for (const text of ['Gone', 'Gone. By night', 'Gone:']) assert.ok(!endsSentence(text), text);
});

test('a headline is one short line that is not closed', () => {
  assert.ok(isHeadlineLike(words(18)));
  assert.ok(!isHeadlineLike(words(19)));
  assert.ok(isHeadlineLike('Will Dr. Doe sail?'));
  assert.ok(!isHeadlineLike('The ferry sails.'));
  assert.ok(!isHeadlineLike('It is late. The ferry sails'));
  assert.ok(!isHeadlineLike('—'));
});

test('a headline has 300 characters, stops inside, and no mark before its closing quotation', () => {
  assert.ok(isHeadlineLike('Ferry'));
  assert.ok(isHeadlineLike('x'.repeat(300)));
  assert.ok(!isHeadlineLike('x'.repeat(301)));
  assert.ok(isHeadlineLike('Ferry, pier'));
  assert.ok(!isHeadlineLike('She said “go,”'));
});

test('a byline that ends in “Jr.” is no sentence', () => {
  assert.ok(!isProse('By Ann Lee, Bo Park, Di Osei and Cy Byers Jr.'));
  assert.ok(isProse('By noon the crowd had sung for Sammy Davis Jr. again.'));
});
