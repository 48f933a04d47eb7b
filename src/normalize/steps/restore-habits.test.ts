import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, type Draft, readingOf } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { createHabitBook } from '../spinner/habits/habit-book.ts';
import type { NormalizeContext } from '../step.ts';
import { measureSpin } from './measure-spin.ts';
import { restoreHabits } from './restore-habits.ts';

/** The draft of a text that is known to be reworded, by more than its few words show. */
function reworded(text: string, context: NormalizeContext): Draft {
  const draft = measureSpin(createDraft(text), context);
  return { ...draft, spin: { ...draft.spin, spun: true } };
}

const habit = (
  id: string,
  pairs: Record<string, string>,
  strength: 'certain' | 'strong' | 'weak' | 'throughout',
  when?: string[],
) => ({
  id,
  pairs,
  forms: 'as-written' as const,
  ...(when ? { when } : {}),
  unless: [],
  strength,
  reason: 'An invented habit.',
});

function restore(text: string): string {
  const habits = createHabitBook([
    habit('glue', { gloop: 'glue' }, 'strong'),
    habit('item', { thing: 'item' }, 'weak'),
    habit('pot', { dish: 'pot' }, 'strong', ['_ of glue']),
    habit('visit', { 'pop over to': 'visit to' }, 'strong'),
  ]);
  const context = { ...emptyContext, habits };
  return readingOf(restoreHabits(reworded(text, context), context)).text;
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

/** The text with the habits undone that are given as id, pairs, strength and slots. */
function restoreWith(text: string, ...given: Parameters<typeof habit>[]): string {
  const context = { ...emptyContext, habits: createHabitBook(given.map((one) => habit(...one))) };
  return readingOf(restoreHabits(reworded(text, context), context)).text;
}

test('a sentence in which a habit was undone is known as a spun one in later rounds', () => {
  const text = 'Nobody came. A dish of gloop. A dish of glue.';
  assert.equal(
    restoreWith(
      text,
      ['glue', { gloop: 'glue' }, 'strong'],
      ['pot', { dish: 'pot' }, 'weak', ['_ of glue']],
    ),
    'Nobody came. A pot of glue. A dish of glue.',
  );
});

test('later rounds read only the paragraphs that the round before changed', () => {
  assert.equal(
    restoreWith(
      'A dish of gloop.\nA dish of glue.\nNo boat came. A dish of glue.',
      ['glue', { gloop: 'glue' }, 'strong'],
      ['pot', { dish: 'pot' }, 'weak', ['_ of glue']],
    ),
    'A pot of glue.\nA dish of glue.\nNo boat came. A dish of glue.',
  );
});

test('a restored word reaches two rounds further, no more', () => {
  assert.equal(
    restoreWith(
      'The jar of dish of thing of gloop.',
      ['glue', { gloop: 'glue' }, 'strong'],
      ['item', { thing: 'item' }, 'strong', ['_ of glue']],
      ['pot', { dish: 'pot' }, 'strong', ['_ of item']],
      ['lid', { jar: 'lid' }, 'strong', ['_ of pot']],
    ),
    'The jar of pot of item of glue.',
  );
});

test('two habits that undo each other come to an end', () => {
  assert.equal(
    restoreWith(
      'They sold gloop.',
      ['glue', { gloop: 'glue' }, 'strong'],
      ['gloop', { glue: 'gloop' }, 'strong'],
    ),
    'They sold glue.',
  );
});

test('a form of ordinary English is undone where the text uses it throughout', () => {
  const habits: Parameters<typeof habit>[] = [
    ['glue', { gloop: 'glue' }, 'strong'],
    ['said', { stated: 'said' }, 'throughout'],
  ];
  assert.equal(
    restoreWith('The gloop. He stated it. She stated it. All stated it.', ...habits),
    'The glue. He said it. She said it. All said it.',
  );
  assert.equal(
    restoreWith('The gloop. He stated it. She stated it.', ...habits),
    'The glue. He stated it. She stated it.',
  );
});

test('an edit says by which habit it was made, why, and how sure it is', () => {
  const book = createHabitBook([habit('glue', { gloop: 'glue' }, 'strong')]);
  const context = { ...emptyContext, habits: book };
  const draft = reworded('Nobody came.\nThey sold gloop.', context);
  assert.deepEqual(restoreHabits(draft, context).edits, [
    {
      start: 23,
      end: 28,
      text: 'glue',
      kind: 'habit',
      rule: 'glue',
      reason: 'An invented habit.',
      grade: 'likely',
    },
  ]);
});

test('without habits a draft is left', () => {
  const draft = createDraft('They sold gloop.');
  assert.equal(restoreHabits(draft, emptyContext), draft);
});

test('words in quotation marks are left to the witnesses', () => {
  assert.equal(restore('He said “gloop is fine” of gloop.'), 'He said “gloop is fine” of glue.');
});

test('a certain habit is undone in a reworded text, and left in one that is otherwise clean', () => {
  const book = createHabitBook([habit('might', { 'late Might': 'late May' }, 'certain')]);
  const context = { ...emptyContext, habits: book };
  const text = 'They met in late Might again.';
  assert.deepEqual(restoreHabits(measureSpin(createDraft(text), context), context).edits, []);
  const { edits } = restoreHabits(reworded(text, context), context);
  assert.deepEqual(
    edits.map(({ text, grade }) => [text, grade]),
    [['May', 'certain']],
  );
});

test('a word that would stand twice before the restored one is left out', () => {
  const book = createHabitBook([habit('see', { eyeball: 'to see' }, 'strong')]);
  const context = { ...emptyContext, habits: book };
  const read = (text: string) => readingOf(restoreHabits(reworded(text, context), context)).text;
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
  const draft = restoreHabits(reworded(raw, context), context);
  assert.equal(readingOf(draft).text, 'The glue and the interest rate. A Curiosity rate.');
  assert.match(draft.edits[1]?.reason ?? '', /“interest rate” is a fixed expression/);
});
