import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import { BroadIndex } from '../../src/normalize/spinner/choice/broad-index.ts';
import { findSubstitutes } from '../../src/normalize/spinner/choice/find-substitutes.ts';
import { sentenceWords } from '../../src/normalize/spinner/choice/sentence-words.ts';

const model = readFrequencies();
const none = { nouns: {}, verbs: {}, other: {} };
const WRITTEN = [
  'The police said the driver of the bus was taken to the hospital with two of the children.',
  'The mayor said the bridge over the river was closed for the rest of the week.',
  'Most of the people in the city had left the center before the storm, the radio said.',
  'The water in the streets was two feet deep at the end of the day.',
  'The radio said the schools would be closed until the start of the next week.',
];
const found = (word: string, lists = none) =>
  findSubstitutes(
    WRITTEN.map((text) => {
      const spun = text.replaceAll(/\bthe\b/g, word).replaceAll(/\bThe\b/g, word);
      return sentenceWords(tokenize(spun), model);
    }),
    new BroadIndex(new Map(), [[lists, 'dictionary']]),
    model,
  ).map((one) => [one.word, one.plain, one.places.length]);

test('a word that stands wherever a common one would is found by the frames that it stands in', () => {
  assert.deepEqual(found('nan'), [['nan', 'the', 23]]);
});

test('that a dictionary has it for something else changes nothing', () => {
  assert.deepEqual(found('nan', { ...none, nouns: { grandmother: ['nan'] } }), [
    ['nan', 'the', 23],
  ]);
});

test('in English as it is nothing is found', () => {
  assert.deepEqual(found('the'), []);
});
