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

test('the passage does not run beyond the text', () => {
  assert.equal(
    findNearestWords('opened at noon', 'It opened at noon today')?.text,
    'opened at noon',
  );
});

test('the passage is widened by no more words than were asked for', () => {
  assert.equal(near('The old mayor of our city'), 'The old mayor of the town');
  assert.equal(near('a bad old mayor of the town'), 'The old mayor of the town');
});

test('likeness is the share of common words, each as often as it stands in both', () => {
  const likeness = (text: string, words: string) => findNearestWords(text, words)?.likeness;
  assert.equal(likeness('the mayor’s hat', "The mayor's HAT"), 1);
  assert.equal(likeness('bread and salt', 'bread and oil'), 0.8);
  assert.equal(likeness('bread, bread, salt', 'bread and salt'), 2 / 3);
  assert.equal(likeness('bread, bread, bread', 'bread and salt'), undefined);
  assert.equal(likeness('salt and salt', 'salt and salt'), 1);
});

test('one word is found, and of several two are the least', () => {
  assert.equal(near('bread'), 'Bread');
  assert.equal(near('dear bread'), 'Bread was dear');
  assert.equal(near('cheap bread'), undefined);
});

test('two common words among many say nothing', () => {
  assert.equal(near('the mayor sold nine green boats to some friends yesterday'), undefined);
});

test('of passages the likest is found, of those alike the first', () => {
  const found = (text: string, words: string) => findNearestWords(text, words)?.text;
  assert.equal(
    found('Warm bread is new. Old bread is new.', 'Warm bread is new'),
    'Warm bread is new',
  );
  assert.equal(
    found('Old bread is new, and so on and on it goes. Warm bread is new.', 'Warm bread is new'),
    'Warm bread is new',
  );
  assert.equal(found('Salt is dear. SALT IS DEAR.', 'salt is dear'), 'Salt is dear');
});

test('a window moves over a text that has the words far apart', () => {
  const long = 'Salt was sold there, and in the end of that long day nobody at all had bread left.';
  const near = (text: string) => findNearestWords(text, 'salt and bread')?.text;
  assert.equal(near(long), undefined);
  assert.equal(near(`${long} Then salt, bread and oil came.`), 'salt, bread and');
});
