import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../language/tokens.ts';
import { END, type LanguageModel, START, UNKNOWN } from './language-model.ts';
import { modelSentence, modelWords } from './model-words.ts';

const WORDS = [
  ...[START, END, 'the', 'u.', 's.', 'p.', 'm.', 'said', "holm's", 'two', 'day', 'harbor'],
  ...['stabilized', 'canceled', 'center', 'defense', 'program', 'ferry', 'cost', 'five', 'seven'],
  ...['fifty', 'percent', 'at', 'e-mail'],
];

/** A model that only knows its words. */
const model: LanguageModel = {
  id: (word) => WORDS.indexOf(word),
  ln: () => 0,
  lnAfter: () => 0,
  known: () => 0,
};
const named = (ids: readonly number[]) =>
  ids.map((id) => (id === UNKNOWN ? '?' : WORDS[id])).join(' ');
const sentence = (text: string) => modelSentence(tokenize(text), model);

test('a sentence is the words that the model knows, between the signs of its start and end', () => {
  assert.equal(
    named(sentence('The US said Holm’s two-day ferry cost $5, 60% at 7 p.m.').ids),
    "<s> the u. s. said holm's two day ferry cost five fifty percent at seven p. m. </s>",
  );
});

test('words are known in their American spelling, and joined words as they stand', () => {
  assert.equal(
    named(modelWords('stabilised harbour cancelled centre defence programme e-mail pier', model)),
    'stabilized harbor canceled center defense program e-mail ?',
  );
});

test('an ending of which the model knows no genitive is passed over', () => {
  assert.equal(named(sentence('The ferry’s cost').ids), '<s> the ferry cost </s>');
});

test('it is told where the words of each token begin', () => {
  // The | US | ferry’ | s | cost | end
  assert.deepEqual(sentence('The US ferry’s cost').startOf, [1, 2, 4, 5, 5, 6]);
});
