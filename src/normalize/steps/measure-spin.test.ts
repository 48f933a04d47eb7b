import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles, createDraft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { createHabitBook } from '../spinner/habits/habit-book.ts';
import { measureSpin, spinOf } from './measure-spin.ts';

const habit = (id: string, pairs: Record<string, string>, strength: 'strong' | 'weak') => ({
  id,
  pairs,
  forms: 'as-written' as const,
  unless: [],
  strength,
  reason: 'An invented habit.',
  examples: [{ keep: 'nothing' }],
});

const book = () =>
  createHabitBook(
    [
      habit(
        'sure',
        { gloop: 'glue', gleep: 'glee', 'Gloop Office': 'Glue Office', 'Jam Hall': 'Ham Hall' },
        'strong',
      ),
      habit('too', { splosh: 'splash' }, 'strong'),
      habit('doubled-words', { 'of of': 'of' }, 'strong'),
      habit('unsure', { thing: 'object' }, 'weak'),
    ],
    {
      expressions: [],
      atHome: [],
      thesaurus: { nouns: {}, verbs: {}, other: { nearly: ['nighly!'], quickly: ['fastly+'] } },
    },
  );

const spinIn = (...texts: string[]) => spinOf(texts, book());

/** `given`, with plain words and a comma behind it up to so many words. */
const padded = (words: number, given: string) =>
  `${given},${' sail'.repeat(words - given.split(' ').length)}`;

/** Words between quotation marks, `given` first. */
const quoted = (words: number, given: string) => `“${padded(words, given)}”`;

test('a text without hits, and none at all, is not spun', () => {
  const unspun = {
    ratePer100Words: 0,
    spun: false,
    sparesQuotations: false,
    sparesCapitals: false,
  };
  assert.deepEqual(
    spinIn('The ferry left the harbour at noon and nobody saw it come back.'),
    unspun,
  );
  assert.deepEqual(spinIn(), unspun);
});

test('the rate is of sure hits in prose, in 100 words of it, to one decimal', () => {
  assert.equal(spinIn(padded(7, 'gloop thing')).ratePer100Words, 14.3);
  assert.equal(spinIn(padded(4, 'gloop'), padded(3, 'gloop')).ratePer100Words, 28.6);
  assert.equal(spinIn(`${padded(7, 'gloop')} ${quoted(9, 'gloop')}`).ratePer100Words, 14.3);
});

test('one hit proves nothing, however short the text', () => {
  assert.equal(spinIn('gloop').spun, false);
  assert.equal(spinIn(padded(20, 'gloop gloop gloop')).spun, false);
});

test('two sure habits make a short text spun, and one with two forms that are merely unusual', () => {
  assert.equal(spinIn(padded(40, 'gloop splosh')).spun, true);
  assert.equal(spinIn(padded(40, 'gloop thing nighly')).spun, true);
  assert.equal(spinIn(padded(40, 'gloop thing')).spun, false);
  assert.equal(spinIn(padded(40, 'thing nighly')).spun, false);
});

test('a longer text must show more signs for its length', () => {
  assert.equal(spinIn(padded(80, 'gloop splosh')).spun, true);
  assert.equal(spinIn(padded(81, 'gloop splosh')).spun, false);
});

test('a sign that comes again is the same sign', () => {
  assert.equal(spinIn(padded(100, 'gloop gloop gloop splosh')).spun, false);
});

test('a second form of one habit, and a name, are half signs', () => {
  assert.equal(spinIn(padded(30, 'gloop gleep thing')).spun, true);
  assert.equal(spinIn(padded(30, 'gloop gleep')).spun, false);
  assert.equal(spinIn(`We saw the Gloop Office and the Jam Hall${' sail'.repeat(20)}`).spun, false);
  assert.equal(spinIn(`We saw gloop at the Jam Hall, a thing${' sail'.repeat(20)}`).spun, true);
});

test('a word that stands twice is a slip of typing', () => {
  assert.equal(spinIn(padded(20, 'of of gloop thing')).spun, true);
  assert.equal(spinIn(padded(20, 'of of gloop')).spun, false);
});

test('signs that are rare in a long text do not make it spun', () => {
  assert.equal(spinIn(padded(300, 'gloop splosh thing nighly')).spun, false);
});

test('a word that the phrasebook tells of is an unsure hit, a likely or a quoted one is none', () => {
  assert.equal(spinIn(padded(40, 'gloop thing nighly')).spun, true);
  assert.equal(spinIn(padded(40, 'gloop thing fastly')).spun, false);
  assert.equal(spinIn(`${padded(40, 'gloop thing')} ${quoted(4, 'nighly')}`).spun, false);
});

test('quotations are spared where prose as long would have two hits and they have none', () => {
  const spares = (words: number, hits: string) =>
    spinIn(`${padded(10, 'gloop thing')} ${quoted(words, hits)}`).sparesQuotations;
  assert.equal(spares(10, 'sail'), true);
  assert.equal(spares(9, 'sail'), false);
});

test('quotations with a quarter of the hits of prose are not spared', () => {
  const spares = (words: number, hits: string) =>
    spinIn(`${padded(10, 'gloop thing')} ${quoted(words, hits)}`).sparesQuotations;
  assert.equal(spares(20, 'thing'), false);
  assert.equal(spares(21, 'thing'), true);
});

test('capitals are spared where a name stands as it was, and ten hits have none', () => {
  const spares = (hits: number, ...rest: string[]) =>
    spinIn(`We had ${'gloop '.repeat(hits)}`, ...rest).sparesCapitals;
  assert.equal(spares(10, 'At the Glue Office.'), true);
  assert.equal(spares(9, 'At the Glue Office.'), false);
  assert.equal(spares(10, 'At the office.'), false);
  assert.equal(spares(10, 'At the Glue ', 'Office hours.'), false);
  assert.equal(spares(10, 'At the Glue Office, not the Gloop Office.'), false);
});

test('a quoted name and an unsure word at the start of a sentence do not tell of capitals', () => {
  const spares = (rest: string) =>
    spinIn(`We had ${'gloop '.repeat(10)}`, 'At the Glue Office.', rest).sparesCapitals;
  assert.equal(spares('“At the Gloop Office,” she said.'), true);
  assert.equal(spares('Thing of the past.'), true);
  assert.equal(spares('Gloop of the past.'), false);
});

test('the step measures what belongs to the article, and nothing without habits', () => {
  const draft = createDraft(`${padded(10, 'gloop')}\n${padded(10, 'gloop gloop')}`);
  const context = { ...emptyContext, habits: book() };
  assert.equal(measureSpin(draft, context).spin.ratePer100Words, 15);
  const half = assignRoles(draft, new Map([['p2', 'furniture']]));
  assert.equal(measureSpin(half, context).spin.ratePer100Words, 10);
  assert.equal(measureSpin(draft, emptyContext), draft);
});
