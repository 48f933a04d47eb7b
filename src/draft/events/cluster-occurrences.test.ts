import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { matterOf } from '../words/content-words.ts';
import { weighWords } from '../words/likeness.ts';
import { clusterOccurrences } from './cluster-occurrences.ts';
import { findOccurrences } from './find-occurrences.ts';
import { whoDoes } from './who-does.ts';

function clusters(...texts: string[]) {
  const reports = inventReports(...texts.map((text): [string, string] => ['2022-05-11', text]));
  const weigh = weighWords(
    reports.flatMap(({ sentences }) => sentences.map(({ tokens }) => matterOf(tokens))),
  );
  const names = nameStory(reports);
  return clusterOccurrences(findOccurrences(reports, weigh), weigh, (one) =>
    whoDoes(one, names),
  ).map(({ occurrences }) => occurrences.length);
}

test('what two reports tell of one day in like words is one event', () => {
  assert.deepEqual(
    clusters(
      'The old mill at Carrow burned on Monday.',
      'A fire destroyed the old mill at Carrow on Monday.',
    ),
    [2],
  );
});

test('other words, and other days, are other events', () => {
  assert.deepEqual(
    clusters('The old mill burned on Monday.', 'The council voted on the school on Monday.'),
    [1, 1],
  );
  assert.deepEqual(
    clusters('The old mill burned on Monday.', 'The old mill burned on Tuesday.'),
    [1, 1],
  );
});

test('a month holds the day that another report names', () => {
  assert.deepEqual(
    clusters(
      'The old mill at Carrow burned on April 3.',
      'The old mill at Carrow burned in April.',
    ),
    [2],
  );
});

test('a day that is counted from an unknown one dates nothing, and goes with what a dated report tells of that day', () => {
  const undated: [string, ...string[]] = [
    '',
    'A school closed on Monday.',
    'Ash.',
    'Birch.',
    'Cedar.',
    'The old mill burned on Monday.',
  ];
  const dated: [string, ...string[]] = ['2022-05-11', 'The old mill burned down on Monday.'];
  const tell = (...reports: [string, ...string[]][]) =>
    clusterOccurrences(
      findOccurrences(inventReports(...reports), () => 1),
      () => 1,
      () => ({ inClause: new Set(), inSentence: new Set() }),
    ).map(({ occurrences }) => occurrences.map(({ sentence }) => sentence.report.slug));
  assert.deepEqual(tell(undated, dated), [['report-2', 'report-1']]);
  assert.deepEqual(tell(undated), []);
});

test('deeds of two people, and a deed and what undoes it, are two events', () => {
  assert.deepEqual(
    clusters(
      'Police arrested Anna Hale at the mill in Carrow on Monday.',
      'Police arrested Nora Lind at the mill in Carrow on Monday.',
    ),
    [1, 1],
  );
  assert.deepEqual(
    clusters(
      'The miller Edda Hale was arrested in Carrow on Monday.',
      'The miller Edda Hale was released in Carrow on Monday.',
    ),
    [1, 1],
  );
  assert.deepEqual(
    clusters(
      'Police arrested a miller in Carrow on Monday, Edda Hale said.',
      'Police arrested a miller in Carrow on Monday, Nora Lind said.',
    ),
    [2],
  );
});
