import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import { chooseWords, searchIn } from '../../src/normalize/spinner/choice/choose-words.ts';
import { pairIndexOf } from '../../src/normalize/spinner/choice/pair-index.ts';
import { replacedBy, sentenceWords } from '../../src/normalize/spinner/choice/sentence-words.ts';
import { standInsOf } from '../../src/normalize/spinner/phrasebook/stand-ins.ts';

const model = readFrequencies();
const pairs = pairIndexOf(
  [],
  [
    standInsOf({
      nouns: {
        rain: ['drizzle!'],
        quay: ['pier!'],
        tie: ['bond+'],
        relation: ['bond+'],
      },
      verbs: { oppose: ['withstand+'] },
      other: { heavy: ['weighty!'], 'the united states': ['the usa!'], were: ['had been!'] },
    }),
  ],
);

interface Wanted {
  readonly signs?: number;
  readonly isOpen?: (first: number, last: number) => boolean;
}

function choose(text: string, { signs = 1, isOpen = () => true }: Wanted = {}) {
  const tokens = tokenize(text);
  const state = {
    signs,
    restoredRate: 0,
    isOpen,
    isRestored: () => false,
    restoredElsewhere: () => 0,
  };
  return chooseWords(searchIn(sentenceWords(tokens, model), pairs, state, model), state, model);
}

const chosen = (text: string, wanted?: Wanted) =>
  choose(text, wanted).choices.map(({ plain }) => plain);

test('a plain form is put where it makes the sentence much likelier', () => {
  assert.deepEqual(chosen('The roads were closed after weighty rain in the night.'), ['heavy']);
});

test('a scraped form that is as good stays', () => {
  assert.deepEqual(chosen('They walked out on the pier and looked at the boats.'), []);
});

test('where nothing else shows the spinner, the odds must be higher', () => {
  assert.deepEqual(chosen('They spoke of the weighty task.', { signs: 0 }), []);
});

test('a word that may not be changed stays', () => {
  assert.deepEqual(chosen('after weighty rain in the night', { isOpen: () => false }), []);
});

test('the article before a plain form is judged in its new form', () => {
  const sentence = sentenceWords(tokenize('They said so in an announcement.'), model);
  const form = { first: 5, last: 5, plain: 'statement', prior: 'likely' } as const;
  const { first, ids } = replacedBy(form, sentence, model);
  assert.deepEqual([first, ids], [4, [model.id('a'), model.id('statement')]]);
});

test('no tense is changed for another, and no name', () => {
  assert.deepEqual(chosen('The men had been seen in the Weighty Rain.'), []);
});

test('two neighbours of which each is right with the other only help each other', () => {
  const { choices } = choose('The roads were closed after weighty drizzle in the night.');
  assert.deepEqual(
    choices.map(({ plain }) => plain),
    ['heavy', 'rain'],
  );
});
