import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, readingOf } from '../draft.ts';
import { createHabitBook } from '../habits/habit-book.ts';
import { emptyContext } from '../normalize.ts';
import { measureSpin } from './measure-spin.ts';
import { restoreHabits } from './restore-habits.ts';

const habit = (
  id: string,
  pairs: Record<string, string>,
  strength: 'certain' | 'strong' | 'weak',
  when?: string[],
) => ({
  id,
  pairs,
  forms: 'as-written' as const,
  ...(when ? { when } : {}),
  unless: [],
  strength,
  reason: 'An invented habit.',
  examples: [{ keep: 'nothing' }],
});

function restore(text: string): string {
  const habits = createHabitBook([
    habit('glue', { gloop: 'glue' }, 'strong'),
    habit('item', { thing: 'item' }, 'weak'),
    habit('pot', { dish: 'pot' }, 'strong', ['_ of glue']),
    habit('visit', { 'pop over to': 'visit to' }, 'strong'),
  ]);
  const context = { ...emptyContext, habits };
  return readingOf(restoreHabits(measureSpin(createDraft(text), context), context)).text;
}

test('a sentence without a sure habit stays', () => {
  assert.equal(restore('It was an odd thing.'), 'It was an odd thing.');
});

test('a weak habit is undone where a sure one stands in the same sentence, not in the next', () => {
  assert.equal(
    restore('The thing was gloop. The next thing was not.'),
    'The item was glue. The next thing was not.',
  );
});

test('the article, the capital and a doubled preposition are mended with the word', () => {
  assert.equal(restore('Gloop is a thing of gloop.'), 'Glue is an item of glue.');
  assert.equal(restore('A pop over to to Rome.'), 'A visit to Rome.');
});

test('what one habit restores can complete the slot of another', () => {
  assert.equal(restore('A dish of gloop.'), 'A pot of glue.');
});

test('words in quotation marks are left to the witnesses', () => {
  assert.equal(restore('He said “gloop is fine” of gloop.'), 'He said “gloop is fine” of glue.');
});

test('a certain habit is undone in a text that is otherwise clean, and its edit is certain', () => {
  const book = createHabitBook([habit('might', { 'late Might': 'late May' }, 'certain')]);
  const context = { ...emptyContext, habits: book };
  const { edits } = restoreHabits(createDraft('They met in late Might again.'), context);
  assert.deepEqual(
    edits.map(({ text, grade }) => [text, grade]),
    [['May', 'certain']],
  );
});

test('a word that would stand twice before the restored one is left out', () => {
  const book = createHabitBook([habit('see', { eyeball: 'to see' }, 'strong')]);
  const context = { ...emptyContext, habits: book };
  const read = (text: string) =>
    readingOf(restoreHabits(measureSpin(createDraft(text), context), context)).text;
  assert.equal(read('They came to eyeball it.'), 'They came to see it.');
  assert.equal(read('They came eyeball it.'), 'They came to see it.');
});

test('the article in front keeps its capital', () => {
  assert.equal(restore('A thing of gloop.'), 'An item of glue.');
});

test('words that the phrasebook knows are restored with the expression as their reason', () => {
  const book = createHabitBook([habit('glue', { gloop: 'glue' }, 'strong')], {
    expressions: ['interest rate'],
    atHome: [],
    thesaurus: { nouns: { interest: ['curiosity'], pot: ['dish!'] }, verbs: {}, other: {} },
  });
  const context = { ...emptyContext, habits: book };
  const raw = 'The gloop and the curiosity rate. A Curiosity rate.';
  const draft = restoreHabits(measureSpin(createDraft(raw), context), context);
  assert.equal(readingOf(draft).text, 'The glue and the interest rate. A Curiosity rate.');
  assert.match(draft.edits[1]?.reason ?? '', /“interest rate” is a fixed expression/);
});
