import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BroadIndex } from '../../src/normalize/spinner/choice/broad-index.ts';
import { spinSentence, spunFormsOf } from './spin-sentence.ts';

const none = { nouns: {}, verbs: {}, other: {} };
const forms = spunFormsOf(
  new BroadIndex(new Map(), [
    [{ ...none, nouns: { ship: ['vessel'] } }, 'synonym'],
    [{ ...none, nouns: { ship: ['boat'] } }, 'dictionary'],
  ]),
);
const sentence = { kind: 'clean', text: 'Two ships left; one ship of Ship sank.', artefacts: [] };
const spin = (lists: [number, number, number, number], share = 1) =>
  spinSentence(sentence, forms, { share, lists }, () => 0.5).text;

test('words are changed for those of the spinner’s list, in their form; names stay', () => {
  assert.equal(spin([0, 1, 0, 0]), 'Two vessels left; one vessel of Ship sank.');
  assert.equal(spin([0, 0, 1, 0]), 'Two boats left; one boat of Ship sank.');
});

test('a program that does not bend what it takes leaves its dictionary form', () => {
  assert.match(spin([0, 0, 0, 1]), /^Two (?:vessel|boat) left/);
});

test('only a share of the words is changed', () => {
  assert.equal(spin([0, 1, 0, 0], 0.4), sentence.text);
});
