import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from '../../schemas/event.ts';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import { draftStory } from '../draft-story.ts';

const events = (...reports: readonly (readonly string[])[]) =>
  draftStory(
    reports.map((paragraphs, at) =>
      inventArticle(
        `report-${at + 1}`,
        { published: '2022-05-11' },
        paragraphs.map((text, n) => plainBlock(`p${n + 1}`, text)),
      ),
    ),
  )
    .entries.filter(({ collection }) => collection === 'events')
    .map(({ data }) => eventSchema.parse(data));

test('what has no day of its own cites the sentence that gives the day', () => {
  const arrest = events(['The mill burned on Monday.', 'Police arrested the miller.']).find(
    ({ title }) => title.includes('arrested'),
  );
  assert.equal(arrest?.when.from, '2022-05-09');
  assert.deepEqual(
    arrest?.evidence.map(({ quote, dates }) => [quote, dates]),
    [
      ['Police arrested the miller.', undefined],
      ['The mill burned on Monday.', true],
    ],
  );
});

test('so do “the day before” and a time of day alone', () => {
  const before = events(['The mill burned on Monday.', 'The day before, the miller left Oslo.']);
  assert.deepEqual(
    before.find(({ title }) => title.includes('left'))?.evidence.map(({ dates }) => dates),
    [undefined, true],
  );
  const clock = events(['The mill burned on Monday.', 'The roof of the mill fell at 7:52 p.m.']);
  assert.deepEqual(
    clock.find(({ title }) => title.includes('fell'))?.evidence.map(({ dates }) => dates),
    [undefined, true],
  );
});

test('a name in place of a pronoun stands in the passage', () => {
  const [event] = events([
    'Then Mayor Marta Lindqvist spoke for a long time. She left Oslo on Monday.',
  ]);
  assert.equal(event?.title, 'Marta Lindqvist left Oslo');
  assert.equal(
    event?.evidence[0]?.quote,
    'Then Mayor Marta Lindqvist spoke for a long time. She left Oslo on Monday.',
  );
});

test('what one report tells and another denies are two events', () => {
  const told = events(
    ['Oslo and Bergen signed the harbour pact on Monday.'],
    ['Oslo and Bergen did not sign the harbour pact on Monday.'],
  );
  assert.deepEqual(
    told.map(({ title, evidence }) => [title, evidence.length]),
    [
      ['Oslo and Bergen did not sign the harbour pact', 1],
      ['Oslo and Bergen signed the harbour pact', 1],
    ],
  );
});

test('a summary does not begin with “and”, nor end in a comma', () => {
  const [one, two] = events([
    'The mill burned down on Sunday, and police arrested the miller of Carrow on Monday.',
  ]);
  assert.equal(one?.summary, 'The mill burned down on Sunday');
  assert.equal(two?.summary, 'Police arrested the miller of Carrow on Monday.');
});
