import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  coverageStandfirst,
  differencesStandfirst,
  listCounts,
  peopleStandfirst,
  quotationsStandfirst,
  timelineStandfirst,
} from './standfirsts.ts';

const none = { reports: 2, differences: 0, open: 0, agreements: 0 };

test('differences and agreements are counted, with those that stay open', () => {
  assert.equal(
    differencesStandfirst({ reports: 5, differences: 60, open: 20, agreements: 19 }),
    '60 points on which the 5 reports do not say the same, each with their own words and a verdict; 20 stay open. And 19 on which they agree.',
  );
  assert.match(
    differencesStandfirst({ ...none, differences: 1, open: 1 }),
    /^1 point .*; 1 stays open\.$/,
  );
  assert.match(differencesStandfirst({ ...none, differences: 2 }), /and a verdict\.$/);
});

test('what is not recorded is said so, and never counted as none', () => {
  assert.equal(
    differencesStandfirst(none),
    'Nothing is recorded yet on which the 2 reports differ or agree.',
  );
  assert.equal(
    differencesStandfirst({ ...none, agreements: 3 }),
    'No point is recorded yet on which the 2 reports differ. And 3 on which they agree.',
  );
  assert.equal(quotationsStandfirst(0, 0), 'No quotation of the reports is recorded yet.');
  assert.equal(timelineStandfirst(0, 'The Bridge'), 'No event of The Bridge is recorded yet.');
  assert.equal(
    coverageStandfirst(1, 0, 0),
    'No event or topic is recorded yet that the 1 report could tell.',
  );
  assert.match(peopleStandfirst(0), /no person is recorded yet\.$/);
});

test('one of a kind is named in the singular', () => {
  assert.match(quotationsStandfirst(1, 1), /^1 utterance in 1 version:/);
  assert.match(timelineStandfirst(1, 'The Bridge'), /^1 dated event of The Bridge,/);
  assert.match(peopleStandfirst(1), /^The one person of the story, with their office at the time;/);
  assert.match(
    peopleStandfirst(21),
    /^The 21 people of the story, with their offices at the time;/,
  );
});

test('of counts in a row, those of nothing are left out', () => {
  assert.equal(
    listCounts([76, 'event'], [1, 'difference'], [39, 'quotation']),
    '76 events, 1 difference and 39 quotations',
  );
  assert.equal(listCounts([0, 'event'], [2, 'topic']), '2 topics');
  assert.match(coverageStandfirst(5, 76, 19), /tells what: 76 events and 19 topics, each cell/);
});
