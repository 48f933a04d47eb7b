import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from '../schemas/event.ts';
import { personSchema } from '../schemas/person.ts';
import { placeSchema } from '../schemas/place.ts';
import { agreementSchema, questionSchema } from '../schemas/question.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { storySchema } from '../schemas/story.ts';
import { findPassages, indexReport } from '../story/evidence/find-passage.ts';
import { inventArticle, plainBlock } from '../story/invented-story.ts';
import { draftStory } from './draft-story.ts';
import type { DraftedEntry } from './drafted.ts';

const reports = [
  inventArticle('mill', { published: '2022-05-10', title: 'Old mill burns down' }, [
    plainBlock(
      'p1',
      'The old mill at Carrow burned down on Monday evening, and two people were hurt.',
    ),
    plainBlock(
      'p2',
      'Fire chief Nora Beck said her crew had saved the barn. “We were very lucky,” Beck said.',
    ),
    plainBlock('p3', 'The mill, which was built in 1902, is to be rebuilt by next week.'),
    plainBlock('p4', 'The roof fell at 7:52 p.m. and hit a van. He left on Tuesday.'),
  ]),
  inventArticle('fire', { published: '2022-05-11', title: 'Fire destroys mill' }, [
    plainBlock('p1', 'A fire destroyed the old mill at Carrow on Monday. Three people were hurt.'),
    plainBlock(
      'p2',
      'Nora Beck, the fire chief, praised her crew. “We were lucky,” she said. The council meets on Friday.',
    ),
    plainBlock('p3', 'The roof fell at 7:50 p.m. and hit a van, police said.'),
  ]),
];

const schemas = {
  events: eventSchema,
  people: personSchema,
  places: placeSchema,
  quotes: quoteSchema,
  questions: questionSchema,
  agreements: agreementSchema,
};

const { head, entries } = draftStory(reports);
const of = (collection: DraftedEntry['collection']) =>
  entries.filter((entry) => entry.collection === collection);

test('there are drafts of every kind', () => {
  for (const kind of ['events', 'people', 'quotes', 'questions', 'agreements'] as const) {
    assert.ok(of(kind).length > 0, kind);
  }
});

test('every entry is what the schema of its collection takes', () => {
  for (const { collection, data } of entries) schemas[collection].parse(data);
  assert.ok('place' in head || storySchema.safeParse({ ...head, place: 'a' }).success);
});

test('every id is there once', () => {
  const ids = entries.map(({ collection, id }) => `${collection}/${id}`);
  assert.equal(new Set(ids).size, ids.length);
});

test('every passage stands in its report', () => {
  const indexes = new Map(
    reports.map(({ data, blocks }) => [data.slug, indexReport(data.slug, blocks)]),
  );
  for (const { data } of entries) {
    const cited = [data['evidence'], data['versions'], data['answers']].flatMap(
      (list) => (list ?? []) as { report: string; quote: string }[],
    );
    for (const { report, quote } of cited) {
      const index = indexes.get(report);
      assert.ok(index && findPassages(index, quote).length > 0, quote);
    }
  }
});

test('what two reports tell of one day in like words is one event with a passage of each', () => {
  const fire = of('events').find(({ id }) => id.includes('mill-at-carrow'));
  const { evidence, when } = eventSchema.parse(fire?.data);
  assert.deepEqual(evidence.map(({ report }) => report).sort(), ['fire', 'mill']);
  assert.equal(when.from, '2022-05-09');
});

test('the same reports in another order give the same drafts', () => {
  assert.deepEqual(draftStory(reports.toReversed()), { head, entries });
});

test('no reports give no entries, and reports that say nothing neither', () => {
  assert.deepEqual(draftStory([]).entries, []);
  assert.deepEqual(draftStory([inventArticle('a', {}, [])]).entries, []);
});

test('an address has no words that it may not have', () => {
  const drafted = draftStory(reports, (words) => words.replaceAll(/mill|roof/gi, ''));
  const ids = drafted.entries
    .filter(({ collection }) => collection === 'events')
    .map(({ id }) => id);
  assert.equal(ids.length, of('events').length);
  assert.deepEqual(
    ids.filter((id) => /mill|roof/.test(id)),
    [],
  );
});
