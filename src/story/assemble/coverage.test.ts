import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventStory } from '../invented-story.ts';
import type { TimelineEvent } from '../story.ts';
import { assembleCoverage, type CoveredReport } from './coverage.ts';

const reports: readonly CoveredReport[] = [
  { slug: 'early', published: '2021-05-01' },
  { slug: 'late', published: '2021-05-03' },
];

/** An event of which only what the matrix reads is given. */
const event = (id: string, from: string, ...told: string[]) =>
  ({
    id,
    title: id,
    when: { from, circa: false },
    passages: told.map((report) => ({ report })),
  }) as unknown as TimelineEvent;

function leftOutBy(slug: string, events: readonly TimelineEvent[], among = reports): string[] {
  const { leftOut } = assembleCoverage(among, events, [], 'UTC');
  return leftOut.find(({ report }) => report === slug)?.events.map(({ id }) => id) ?? [];
}

test('a report leaves out what had happened and another one tells', () => {
  assert.deepEqual(leftOutBy('early', [event('dam', '2021-04-30', 'late')]), ['dam']);
  assert.deepEqual(leftOutBy('late', [event('dam', '2021-04-30', 'early')]), ['dam']);
});

test('what happened on the day of publication could be told', () => {
  assert.deepEqual(leftOutBy('early', [event('fair', '2021-05-01T23:00', 'late')]), ['fair']);
});

test('a report does not leave out what was yet to come', () => {
  assert.deepEqual(leftOutBy('early', [event('storm', '2021-05-02', 'late')]), []);
});

test('what was yet to come is left out when another report of that day tells it', () => {
  const other = { slug: 'other', published: '2021-05-01' };
  const vote = event('vote', '2021-06', 'other', 'late');
  assert.deepEqual(leftOutBy('early', [vote], [...reports, other]), ['vote']);
});

test('a report without a date could have told everything', () => {
  const undated = { slug: 'undated', published: undefined };
  const vote = event('vote', '2030', 'late');
  assert.deepEqual(leftOutBy('undated', [vote], [...reports, undated]), ['vote']);
});

test('what no report tells is left out by none', () => {
  assert.deepEqual(leftOutBy('late', [event('dam', '2021-04-30')]), []);
});

test('what only a report without a date tells ahead is not left out before it happened', () => {
  const undated = { slug: 'undated', published: undefined };
  const vote = event('vote', '2021-06', 'undated');
  assert.deepEqual(leftOutBy('early', [vote], [...reports, undated]), []);
});

test('the matrix shows who carries what, and what each leaves out', () => {
  const { topics } = inventStory();
  const unmet = { ...changeFirst(topics, { name: 'Salt', words: ['salt'] }), id: 'salt' };
  const { coverage } = assembleInvented({ topics: [...topics, unmet] });
  const counts = (rows: typeof coverage.events) =>
    rows.map(({ id, cells }) => [id, cells.map(({ passages }) => passages.length)]);
  assert.deepEqual(coverage.reports, ['day-one', 'day-two']);
  assert.deepEqual(counts(coverage.events), [
    ['opening', [1, 0]],
    ['closing', [0, 1]],
  ]);
  assert.deepEqual(counts(coverage.topics), [
    ['bread', [0, 1]],
    ['salt', [0, 0]],
  ]);
  assert.deepEqual(coverage.leftOut, [
    // The closing came after the first report, and of salt there is no word in either.
    { report: 'day-one', events: [], topics: [{ id: 'bread', title: 'Bread' }] },
    { report: 'day-two', events: [{ id: 'opening', title: 'The fair opens' }], topics: [] },
  ]);
});

test('of more than a dozen reports a row holds only those that tell it, and none is said to leave anything out', () => {
  const many = Array.from({ length: 13 }, (_, n) => ({ slug: `r${n}`, published: '2021-05-01' }));
  const coverage = assembleCoverage(
    many,
    [event('dam', '2021-04-30', 'r3', 'r7', 'r3')],
    [],
    'UTC',
  );
  assert.deepEqual(
    coverage.events[0]?.cells.map(({ report, passages }) => [report, passages.length]),
    [
      ['r3', 2],
      ['r7', 1],
    ],
  );
  assert.deepEqual(coverage.leftOut, []);
  const dozen = assembleCoverage(many.slice(0, 12), [event('dam', '2021-04-30', 'r3')], [], 'UTC');
  assert.equal(dozen.events[0]?.cells.length, 12);
  assert.equal(dozen.leftOut.length, 12);
});
