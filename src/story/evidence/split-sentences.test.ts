import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMON_ABBREVIATIONS, createSentenceSplitter } from './split-sentences.ts';

const { sentenceAround, splitSentences } = createSentenceSplitter(COMMON_ABBREVIATIONS);
const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('a text is split behind its sentences, without the white space between them', () => {
  assert.deepEqual(split(' It rained.  Nobody came! Why? '), [
    'It rained.',
    'Nobody came!',
    'Why?',
  ]);
});

test('a sentence goes on behind a title, an initial and a word that is cut short', () => {
  for (const sentence of [
    'Then Gen. Marsh spoke.',
    'Then J. Marsh spoke.',
    'It is at No. 5 Elm Street.',
    'It stands in dept. 5 Elm Street.',
  ]) {
    assert.deepEqual(split(sentence), [sentence]);
  }
});

test('a word that only looks cut short ends a sentence', () => {
  assert.deepEqual(split('They said no. 5 Men left.'), ['They said no.', '5 Men left.']);
  assert.deepEqual(split('They said No. Nobody left.'), ['They said No.', 'Nobody left.']);
  assert.deepEqual(split('They met in the dept. Nobody came.'), [
    'They met in the dept.',
    'Nobody came.',
  ]);
});

test('a range lies in the sentence, or the sentences, around it', () => {
  const text = 'It rained. Nobody came. They slept.';
  const around = (words: string) => {
    const from = text.indexOf(words);
    const { start, end } = sentenceAround(text, from, from + words.length);
    return text.slice(start, end);
  };
  assert.equal(around('body'), 'Nobody came.');
  assert.equal(around('rained. No'), 'It rained. Nobody came.');
});
