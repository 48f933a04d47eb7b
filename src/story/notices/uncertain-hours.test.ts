import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventStory } from '../invented-story.ts';
import { findUncertainHours } from './uncertain-hours.ts';

function told(when: { from: string; zone?: string; inferred?: string }): string[] {
  const { events } = inventStory();
  const changes = {
    events: [changeFirst(events, { when: { circa: false, ...when } }, { 'when.from': 4 })],
  };
  return findUncertainHours(inventStory(changes), assembleInvented(changes)).map(
    ({ level, line, message }) => `${level} ${line} ${message}`,
  );
}

test('an hour that the zone shows twice is asked about at its line', () => {
  const [notice] = told({ from: '2021-10-31T02:30', zone: 'Europe/Oslo' });
  assert.match(
    notice ?? '',
    /^notice 4 The clocks of Europe\/Oslo showed 2021-10-31 at 02:30 twice/,
  );
});

test('an hour without a zone is one of the story’s', () => {
  const [notice] = told({ from: '2021-10-31T01:30' });
  assert.match(
    notice ?? '',
    /^notice 4 The clocks of Europe\/Lisbon showed 2021-10-31 at 01:30 twice/,
  );
});

test('an hour like any other, or one that is explained, is not', () => {
  assert.deepEqual(told({ from: '2021-10-30T02:30', zone: 'Europe/Oslo' }), []);
  assert.deepEqual(
    told({ from: '2021-10-31T02:30', zone: 'Europe/Oslo', inferred: 'The first.' }),
    [],
  );
  assert.deepEqual(told({ from: '2021-10-31', zone: 'Europe/Oslo' }), []);
});
