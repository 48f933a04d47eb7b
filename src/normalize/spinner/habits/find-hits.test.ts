import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Habit } from '../../../schemas/habit.ts';
import { findHits, type HabitHit } from './find-hits.ts';
import { createHabitBook } from './habit-book.ts';

const habit = (
  pairs: Record<string, string>,
  strength: Habit['strength'] = 'strong',
  id = 'invented',
): Habit => ({
  id,
  pairs,
  forms: 'as-written',
  unless: [],
  strength,
  reason: 'An invented habit.',
});

const phrases = {
  expressions: ['interest rate', '(raise|voice) ~ concern'],
  atHome: [],
  thesaurus: {
    nouns: { interest: ['curiosity'], pot: ['dish!'], lid: ['cap+'], concern: ['worry'] },
    verbs: {},
    other: {},
  },
};

/** What is found in a text, each as `scraped > plain`. */
function found(text: string, habits: readonly Habit[]) {
  const { tokens, hits, throughout, swaps } = findHits(text, createHabitBook(habits, phrases));
  const told = ({ first, last, plain }: HabitHit) => {
    const scraped = tokens.slice(first, last + 1).map((token) => token.text);
    return `${scraped.join(' ')} > ${plain}`;
  };
  return { hits: hits.map(told), throughout: throughout.map(told), swaps: swaps.map(told) };
}

const hitsIn = (text: string, ...habits: Habit[]) => found(text, habits).hits;

test('a name that goes on behind the form is another name', () => {
  const jars = habit({ 'Gloop Jar': 'Glue Pot' });
  assert.deepEqual(hitsIn('They met at Gloop Jar on Monday.', jars), ['Gloop Jar > Glue Pot']);
  assert.deepEqual(hitsIn('They met at Gloop Jar Group on Monday.', jars), []);
});

test('a hit is told with its place, its sentence and how it stands there', () => {
  const jars = habit({ 'gloop jar': 'glue pot' });
  const text = 'Nobody came. “Gloop jars,” he said, “and a gloop jar.” Gloop jar of old.';
  assert.deepEqual(findHits(text, createHabitBook([jars])).hits, [
    {
      habit: jars,
      plain: 'glue pot',
      first: 14,
      last: 15,
      sentence: 1,
      quoted: true,
      capital: false,
    },
    {
      habit: jars,
      plain: 'glue pot',
      first: 18,
      last: 19,
      sentence: 2,
      quoted: false,
      capital: true,
    },
  ]);
});

test('a name within a sentence is no spun form, the first word of a sentence may be one', () => {
  const gloop = habit({ gloop: 'glue', 'jar of gloop': 'pot of glue' });
  assert.deepEqual(hitsIn('They met Gloop there.', gloop), []);
  assert.deepEqual(hitsIn('A jar of Gloop broke.', gloop), []);
  assert.deepEqual(hitsIn('Gloop sold.', gloop), ['Gloop > glue']);
  assert.deepEqual(hitsIn('The end of gloop', habit({ 'gloop jar': 'glue pot' })), []);
});

test('a form with a capital is found in that case alone', () => {
  const office = habit({ 'Gloop Office': 'Glue Office' });
  assert.deepEqual(hitsIn('At the Gloop Office.', office), ['Gloop Office > Glue Office']);
  assert.deepEqual(hitsIn('At the gloop office and the GLOOP OFFICE.', office), []);
});

test('of hits that overlap the longest is kept, whichever comes first', () => {
  const long = habit({ 'gloop jar lid': 'glue pot cap', 'big gloop': 'great glue' }, 'weak');
  const short = habit({ gloop: 'glue', lid: 'cap', 'lid here': 'cap there' });
  assert.deepEqual(hitsIn('A big gloop jar lid here.', long, short), [
    'gloop jar lid > glue pot cap',
  ]);
  assert.deepEqual(hitsIn('A big gloop lid here.', long, short), [
    'big gloop > great glue',
    'lid here > cap there',
  ]);
});

test('of hits as long the surer is kept, then the earlier', () => {
  const order = ['certain', 'strong', 'weak'] as const;
  for (const [i, surer] of order.entries()) {
    for (const other of order.slice(i + 1)) {
      const second = [
        habit({ 'big gloop': 'great glue' }, other),
        habit({ 'gloop jar': 'pot' }, surer),
      ];
      assert.deepEqual(hitsIn('A big gloop jar.', ...second), ['gloop jar > pot']);
      const first = [
        habit({ 'big gloop': 'great glue' }, surer),
        habit({ 'gloop jar': 'pot' }, other),
      ];
      assert.deepEqual(hitsIn('A big gloop jar.', ...first), ['big gloop > great glue']);
    }
  }
  const alike = habit({ 'gloop jar': 'pot', 'big gloop': 'great glue' });
  assert.deepEqual(hitsIn('A big gloop jar.', alike), ['big gloop > great glue']);
});

test('hits are told in the order of the text', () => {
  assert.deepEqual(
    hitsIn('Some gloop, a big jar and gloop.', habit({ gloop: 'glue', 'big jar': 'pot' })),
    ['gloop > glue', 'big jar > pot', 'gloop > glue'],
  );
});

test('forms of ordinary English are told apart, where no other habit shows', () => {
  const habits = [
    habit({ 'gloop jar': 'glue pot' }),
    habit({ stated: 'said', jar: 'pot', 'big gloop': 'great glue', also: 'too' }, 'throughout'),
  ];
  assert.deepEqual(found('He stated a big gloop jar also fell. The jar stated it.', habits), {
    hits: ['gloop jar > glue pot'],
    throughout: ['stated > said', 'also > too', 'jar > pot', 'stated > said'],
    swaps: [],
  });
});

test('words of the phrasebook are told where no habit shows', () => {
  const strong = habit({ 'big dish': 'great pot' });
  const throughout = habit({ 'dish here': 'pot there' }, 'throughout');
  assert.deepEqual(found('A dish and a big dish and a dish here.', [strong, throughout]), {
    hits: ['big dish > great pot'],
    throughout: ['dish here > pot there'],
    swaps: ['dish > pot'],
  });
  assert.deepEqual(found('A big dish dish there.', [strong]).swaps, ['dish > pot']);
  assert.deepEqual(found('A dish big dish there.', [strong]).swaps, ['dish > pot']);
});

test('a name is no word of the phrasebook', () => {
  assert.deepEqual(found('They met Dish there.', []).swaps, []);
  assert.deepEqual(found('Dish broke.', []).swaps, ['Dish > pot']);
});

test('a word of the phrasebook says what it is and why', () => {
  const text = 'A curiosity rate. They voiced some worry. A dish. “A cap.”';
  const { swaps } = findHits(text, createHabitBook([], phrases));
  const weak = { pairs: {}, forms: 'as-written', unless: [], strength: 'weak' };
  const expression = {
    ...weak,
    id: 'fixed-expression',
    reason:
      'With the restored word it is a fixed expression of news English; as scraped it is none.',
  };
  assert.deepEqual(swaps, [
    {
      habit: expression,
      plain: 'interest',
      first: 1,
      last: 1,
      sentence: 0,
      quoted: false,
      capital: false,
      reason: '“interest rate” is a fixed expression of news English; as scraped it is none.',
    },
    {
      habit: expression,
      plain: 'concern',
      first: 7,
      last: 7,
      sentence: 1,
      quoted: false,
      capital: false,
      reason: '“voice … concern” is a fixed expression of news English; as scraped it is none.',
    },
    {
      habit: {
        ...weak,
        id: 'telling-word',
        reason:
          'News English hardly ever uses the scraped word here; rewording software puts it for the restored one.',
      },
      plain: 'pot',
      first: 10,
      last: 10,
      sentence: 2,
      quoted: false,
      capital: false,
    },
    {
      habit: {
        ...weak,
        id: 'likely-word',
        reason:
          'In a sentence with other signs of rewording software, the scraped word stands for the restored one.',
      },
      plain: 'lid',
      first: 14,
      last: 14,
      sentence: 3,
      quoted: true,
      capital: false,
    },
  ]);
});

test('a text that several steps read is searched once, and forgotten after 256 texts', () => {
  const book = createHabitBook([habit({ gloop: 'glue' })]);
  const first = findHits('Some gloop.', book);
  for (let i = 1; i < 255; i++) findHits(`Jar ${i}.`, book);
  assert.equal(findHits('Some gloop.', book), first);
  findHits('Jar 255.', book);
  const again = findHits('Some gloop.', book);
  assert.notEqual(again, first);
  assert.deepEqual(again, first);
});

test('no expression rests on a word that is restored itself', () => {
  assert.deepEqual(found('Their curiosity rates fell.', []).swaps, ['curiosity > interest']);
  assert.deepEqual(found('Their curiosity rates fell.', [habit({ rates: 'says' })]), {
    hits: ['rates > says'],
    throughout: [],
    swaps: [],
  });
});
