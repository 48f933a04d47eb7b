import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTeasers, isTeaserLabel } from './teasers.ts';

const ARTICLE = [
  'Otter leaves the boathouse',
  'An otter that had slept in the boathouse of the club was led back to the loch on Wednesday.',
  'Members of the club had trained on land for five months, because it lay across their boat.',
];
const taken = (...below: string[]) =>
  findTeasers(
    [...ARTICLE, ...below].map((text) => ({
      text: text.replace(/^~/, ''),
      removed: text.startsWith('~'),
    })),
  ).map((at) => at - ARTICLE.length);

test('labels that name what they lead to are known, and sub-headings like them are not', () => {
  for (const label of ['More from Dunmore', 'Latest in Animals', 'Upcoming events', 'Read next'])
    assert.ok(isTeaserLabel(label), label);
  for (const heading of ['More than a boat', 'Latest', 'Other boats', 'More from the captain.'])
    assert.ok(!isTeaserLabel(heading), heading);
});

test('headlines with their day and a sentence each go with the label above them', () => {
  const teasers = [
    'More from Dunmore',
    'Mill saved by a buyer',
    '3 days ago',
    'Its workers had their coats on already when the letter came. Read more',
    'A bus waits for a shoe',
    'The company has thanked its driver in a letter to all staff.',
  ];
  assert.deepEqual(taken(...teasers), [0, 1, 2, 3, 4, 5]);
});

test('a heading of the article stays, whatever its words: paragraphs follow one another below it', () => {
  assert.deepEqual(
    taken(
      'More from the captain',
      'The captain said that the boat had been washed twice, and that it still smelt of fish.',
      'He would not say who had brought the sardines, or what had become of the empty tin.',
    ),
    [],
  );
});

test('headlines of other matter above the page’s comment form go without a label', () => {
  const headlines = [
    'Lights stolen from the market square',
    'Ferry museum opens its doors',
    'Two hurt in crash on the coast road',
  ];
  assert.deepEqual(taken(...headlines, '~Add a comment'), [0, 1, 2]);
  assert.deepEqual(taken(...headlines), [], 'nothing shows a page');
  assert.deepEqual(taken(...headlines.slice(1), '~Add a comment'), [], 'two lines may be anything');
});

test('a list of the writer’s stays: what announces it, its marks or its words show it', () => {
  const form = '~Add a comment';
  assert.deepEqual(
    taken(
      'The club asks its members for three things, and it will put them on the door this week:',
      'Lock the inner door',
      'Count the empty tins',
      'Leave no bread outside',
      form,
    ),
    [],
  );
  assert.deepEqual(
    taken(
      'Prizes went to three',
      'Mira Hall from Arden',
      'Bo Park from Lowfield',
      'Cy Byers from Quay',
      form,
    ),
    [],
  );
  assert.deepEqual(taken('- Lock the inner door', '- Count the tins', '- Bring bread', form), []);
  assert.deepEqual(
    taken('The otter slept', 'The club trained on land', 'The boathouse smelt', form),
    [],
  );
});
