import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import type { DraftedStory } from '../drafted.ts';
import { editedStorySchema } from './edited-story.ts';
import { scoreDrafts } from './score-drafts.ts';

const articles = [
  inventArticle('a', {}, [
    plainBlock('p1', 'The mill burned on Monday. “We were lucky,” Beck said.'),
  ]),
];

const edited = editedStorySchema.parse({
  events: [{ day: '2022-05-09', passages: ['The mill burned'] }],
  quotes: [{ speaker: 'Nora Beck', versions: ['We were lucky'] }],
  people: [{ name: 'Nora Beck', forms: ['Beck'] }],
  differences: [],
});

const drafted = (from: string, quote: string): DraftedStory => ({
  head: {},
  entries: [
    {
      collection: 'events',
      id: 'a',
      by: { rule: 'dateline' },
      data: { title: 'A', when: { from }, evidence: [{ report: 'a', quote, knew: 'past' }] },
    },
    {
      collection: 'quotes',
      id: 'a',
      by: { rule: 'dateline' },
      data: {
        title: 'A',
        source: 'Nora Beck',
        versions: [{ report: 'a', quote: '“We were lucky,”' }],
      },
    },
    {
      collection: 'people',
      id: 'nora',
      by: { rule: 'dateline' },
      data: { name: 'Nora Beck', shortName: 'Beck' },
    },
  ],
});

test('an event counts with the right day and a passage', () => {
  assert.equal(
    scoreDrafts(drafted('2022-05-09', 'mill burned on Monday'), edited, articles).events.found,
    1,
  );
  assert.equal(
    scoreDrafts(drafted('2022-05-10', 'mill burned on Monday'), edited, articles).events.found,
    0,
  );
  assert.equal(
    scoreDrafts(drafted('2022-05-09', 'We were lucky'), edited, articles).events.found,
    0,
  );
});

test('quotations, speakers, people and their forms are counted, and passages that no report has', () => {
  const score = scoreDrafts(drafted('2022-05-09', 'The barn burned'), edited, articles);
  assert.deepEqual(
    [
      score.quotes.found,
      score.speakers.found,
      score.people.found,
      score.forms.found,
      score.withoutPassage,
    ],
    [1, 1, 1, 1, 1],
  );
});
