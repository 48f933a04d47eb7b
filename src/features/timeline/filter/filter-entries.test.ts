import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countChoices, type Facets, passes, without } from './filter-entries.ts';

const flood: Facets = { report: ['gazette', 'herald'], person: ['ada'], kind: ['incident'] };
const vote: Facets = { report: ['herald'], person: ['ada', 'bo'], kind: ['decision'] };
const toast: Facets = { report: ['gazette'], person: [], kind: ['ceremony'] };
const entries = [flood, vote, toast];

test('without a filter every entry stays', () => {
  assert.ok(entries.every((entry) => passes(entry, {})));
});

test('an entry must have all that is asked for', () => {
  assert.ok(passes(vote, { report: 'herald', person: 'bo' }));
  assert.ok(!passes(flood, { report: 'herald', person: 'bo' }));
  assert.ok(!passes(toast, { person: 'ada' }));
});

test('a choice counts the entries that the other filters leave', () => {
  assert.deepEqual(
    [...countChoices(entries, { person: 'ada', kind: 'decision' }, 'kind')],
    [
      ['incident', 1],
      ['decision', 1],
    ],
  );
  assert.deepEqual([...countChoices(entries, { report: 'gazette' }, 'person')], [['ada', 1]]);
});

test('one filter is taken off and the others stay', () => {
  assert.deepEqual(without({ report: 'herald', kind: 'decision' }, 'report'), { kind: 'decision' });
});
