import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearestWords } from './nearest-words.ts';

const text =
  'The fair opened at noon on Saturday. The old mayor of the town called it “a fine fair” and left. Bread was dear.';
const near = (words: string) => findNearestWords(text, words)?.text;

test('words that stand there are found as they stand', () => {
  assert.equal(near('opened at noon'), 'opened at noon');
  assert.equal(findNearestWords(text, 'opened at noon')?.likeness, 1);
});

test('a wrong word in the middle, at the start or at the end does not shorten the passage', () => {
  assert.equal(near('opened at dawn on Saturday'), 'opened at noon on Saturday');
  assert.equal(near('It opened at noon'), 'fair opened at noon');
  assert.equal(near('opened at noon on Sunday'), 'opened at noon on Saturday');
});

test('the passage does not run into the next sentence', () => {
  assert.equal(near('opened at noon on Saturday morning early'), 'opened at noon on Saturday');
  assert.equal(near('Then again bread was dear'), 'Bread was dear');
});

test('words left out and words put in are bridged', () => {
  assert.equal(
    near('The mayor of the town called it fine'),
    'The old mayor of the town called it “a fine',
  );
  assert.equal(near('called it a very fine fair'), 'called it “a fine fair');
});

test('case and the shapes of apostrophes do not matter', () => {
  assert.equal(findNearestWords('the mayor’s hat', "The mayor's HAT")?.text, 'the mayor’s hat');
});

test('a text that shares too little has nothing near', () => {
  assert.equal(near('purple elephants called'), undefined);
  assert.equal(findNearestWords('', 'bread'), undefined);
  assert.equal(near('…'), undefined);
});
