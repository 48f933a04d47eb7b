import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPagesOwnId } from '../schemas/pages-own-ids.ts';
import { phaseId, phaseWords } from './phase-words.ts';

const span = { from: '2021-03-04', to: '2021-03-05', timeZone: 'UTC' };

test('the days of the story are counted and dated', () => {
  assert.deepEqual(phaseWords('2021-03-05', span, 'en-GB'), {
    name: 'Day two',
    date: 'Friday, 5 March 2021',
  });
  assert.equal(phaseId('2021-03-05', span), 'day-2');
});

test('what lies before and after has no date', () => {
  assert.deepEqual(phaseWords('before', span, 'en-GB'), { name: 'Background', date: undefined });
  assert.deepEqual(phaseWords('after', span, 'en-GB'), { name: 'What follows', date: undefined });
  assert.equal(phaseId('before', span), 'background');
  assert.equal(phaseId('after', span), 'what-follows');
});

test('days beyond those that have a word are counted in figures', () => {
  const long = { ...span, to: '2021-03-16' };
  assert.equal(phaseWords('2021-03-15', long, 'en-GB').name, 'Day 12');
});

test('the days of a long story are called by their dates', () => {
  const long = { ...span, to: '2021-04-30' };
  assert.deepEqual(phaseWords('2021-04-04', long, 'en-GB'), {
    name: '4 April',
    date: 'Sunday, 4 April 2021',
  });
  assert.equal(phaseId('2021-04-04', long), 'day-32');
});

test('a month or a year among the days is named, and is no day', () => {
  assert.deepEqual(phaseWords('2021-03', span, 'en-GB'), { name: 'March 2021', date: undefined });
  assert.equal(phaseId('2021-03', span), 'in-2021-03');
});

test('no event can have the id of a part of the timeline', () => {
  for (const phase of ['before', 'after', '2021-03-05', '2021-03', '2021']) {
    assert.ok(isPagesOwnId(phaseId(phase, span)), phase);
  }
  for (const event of ['in-march', 'in-2021-the-dam-broke', 'day-of-rest']) {
    assert.equal(isPagesOwnId(event), false, event);
  }
});
