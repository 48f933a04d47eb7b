import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround, splitSentences } from './sentence-around.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('a text is split at the ends of sentences, without the space between', () => {
  assert.deepEqual(sentences('Bread is dear. Is salt?  No!'), [
    'Bread is dear.',
    'Is salt?',
    'No!',
  ]);
  assert.deepEqual(sentences(''), []);
});

test('abbreviations end no sentence', () => {
  const text = 'Mr. Quill left the U.S. Senate. Dr. Marsh stayed.';
  assert.deepEqual(sentences(text), ['Mr. Quill left the U.S. Senate.', 'Dr. Marsh stayed.']);
});

test('a range is widened to its sentence, or to all that it touches', () => {
  const text = 'One is here. Two is there. Three.';
  const around = (start: number, end: number) => {
    const range = sentenceAround(text, start, end);
    return text.slice(range.start, range.end);
  };
  assert.equal(around(13, 16), 'Two is there.');
  assert.equal(around(4, 16), 'One is here. Two is there.');
});

test('white space around and between the sentences belongs to none', () => {
  const text = '  Bread is dear.  Salt is not. ';
  assert.deepEqual(splitSentences(text), [
    { start: 2, end: 16 },
    { start: 18, end: 30 },
  ]);
  assert.deepEqual(splitSentences(' \n '), []);
});

test('a text that ends in an abbreviation ends there', () => {
  assert.deepEqual(sentences('Nobody came. She sailed to the U.S.'), [
    'Nobody came.',
    'She sailed to the U.S.',
  ]);
});

test('a range that only touches the next sentence is not widened to it', () => {
  const text = 'One is here.Two is there.';
  assert.deepEqual(sentenceAround(text, 4, 6), { start: 0, end: 25 });
  const apart = 'One is here. Two is there.';
  assert.deepEqual(sentenceAround(apart, 4, 13), { start: 0, end: 13 });
});
