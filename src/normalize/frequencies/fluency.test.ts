import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../language/tokens.ts';
import { fluencyOf } from './fluency.ts';
import { END, type LanguageModel, START } from './language-model.ts';

const WORDS = [START, END, ...'the old ferry left its pier at dawn'.split(' ')];

/** Each word is as likely by itself as any, and so much likelier behind the one before it in the list. */
const modelWith = (gain: number): LanguageModel => ({
  id: (word) => WORDS.indexOf(word),
  ln: () => -5,
  lnAfter: (_first, second, third) => (third === second + 1 ? -5 + gain : -5),
  known: () => 3,
});
const fluency = (gain: number, ...texts: string[]) =>
  fluencyOf(texts.map(tokenize), modelWith(gain));

test('fluency is how much likelier words are behind those before them, on the average', () => {
  // Of eight words seven stand behind the one before them in the list, “the” does not.
  assert.equal(fluency(1.5, 'The old ferry left its pier at dawn.'), (7 * 1.5) / 8);
});

test('one word adds and takes only so much', () => {
  assert.equal(fluency(99, 'The old ferry left its pier at dawn.'), (7 * 4) / 8);
  assert.equal(fluency(-99, 'The old ferry left its pier at dawn.'), (7 * -3) / 8);
});

test('names, what follows them, and words that nobody knows are left out', () => {
  // Counted are “the”, “left its”, “pier at dawn” behind “its”: five of which four follow.
  assert.equal(fluency(2, 'The Old ferry left its pier at dawn.'), (5 * 2) / 6);
  assert.equal(fluency(2, 'The wide ferry left its pier at dawn.'), (5 * 2) / 6);
});

test('of headings and captions alone nothing is said', () => {
  assert.equal(fluency(1, 'The old ferry left', 'its pier'), undefined);
});
