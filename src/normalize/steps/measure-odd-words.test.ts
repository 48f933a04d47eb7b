import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../draft.ts';
import { inventedModel } from '../frequencies/invented-model.ts';
import { emptyContext } from '../normalize.ts';
import { createHabitBook } from '../spinner/habits/habit-book.ts';
import { measureOddWords } from './measure-odd-words.ts';

const PLAIN = 'the old ferry left its pier at dawn with forty men and some sheep';
const habits = createHabitBook([], {
  expressions: [],
  atHome: [],
  thesaurus: { nouns: {}, verbs: {}, other: {} },
  synonyms: {
    nouns: { ferry: ['vessel'], pier: ['jetty'], dawn: ['aurora'], men: ['gents'] },
    verbs: {},
    other: { some: ['sundry'], old: ['elderly'] },
  },
});
const context = { ...emptyContext, habits, language: inventedModel(PLAIN) };
const ODD = 'the elderly vessel left its jetty at aurora with forty gents and sundry sheep';
const spinOf = (...lines: string[]) => measureOddWords(createDraft(lines.join('\n')), context).spin;

test('a text is reworded when many of its words are far less likely than what they may stand for', () => {
  assert.equal(spinOf(`${PLAIN}.`, `${ODD}.`).spun, true);
  assert.equal(spinOf(`${PLAIN}.`, `${PLAIN}.`).spun, false);
});

test('one odd word is no proof, however often it stands', () => {
  const often = PLAIN.replace('ferry', 'vessel');
  assert.equal(spinOf(...Array(8).fill(`${often}.`)).spun, false);
});

test('a few odd words in a long text are no proof', () => {
  assert.equal(spinOf(`${ODD}.`, ...Array(12).fill(`${PLAIN}.`)).spun, false);
});

test('quotations without odd words, where some were to be expected, are spared', () => {
  const quoted = Array(2).fill(`“${PLAIN},” she said.`);
  assert.equal(spinOf(`${ODD}.`, `${ODD}.`, ...quoted).sparesQuotations, true);
  assert.equal(spinOf(`${ODD}.`, `${ODD}.`, `“${ODD},” she said.`).sparesQuotations, false);
});

test('without a model nothing is said', () => {
  const draft = createDraft(`${ODD}.\n${ODD}.`);
  assert.equal(measureOddWords(draft, { ...context, language: undefined }), draft);
});
