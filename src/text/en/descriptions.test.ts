import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage } from './coverage.ts';
import { differences } from './differences.ts';
import { people } from './people.ts';
import { quotations } from './quotations.ts';
import { timeline } from './timeline.ts';

const none = { reports: 2, differences: 0, open: 0, agreements: 0 };

test('differences and agreements are counted, with those that stay open', () => {
  assert.equal(
    differences.description({ reports: 5, differences: 60, open: 20, agreements: 19 }),
    '60 points on which the 5 reports do not say the same, each with their own words and a verdict; 20 stay open. And 19 on which they agree.',
  );
  assert.match(
    differences.description({ ...none, differences: 1, open: 1 }),
    /^1 point .*; 1 stays open\.$/,
  );
  assert.match(differences.description({ ...none, differences: 2 }), /and a verdict\.$/);
});

test('what is not recorded is said so, and never counted as none', () => {
  assert.equal(
    differences.description(none),
    'Nothing is recorded yet on which the 2 reports differ or agree.',
  );
  assert.equal(
    differences.description({ ...none, agreements: 3 }),
    'No point is recorded yet on which the 2 reports differ. And 3 on which they agree.',
  );
  assert.equal(quotations.description(0, 0), 'No quotation of the reports is recorded yet.');
  assert.equal(timeline.description(0, 'The Bridge'), 'No event of The Bridge is recorded yet.');
  assert.equal(
    coverage.description(2, 0, 0),
    'No event or topic is recorded yet that the 2 reports could tell.',
  );
  assert.match(people.description(0), /no person is recorded yet\.$/);
});

test('one of a kind is named in the singular', () => {
  assert.match(quotations.description(1, 1), /^1 utterance in 1 version:/);
  assert.match(timeline.description(1, 'The Bridge'), /^1 dated event of The Bridge,/);
  assert.match(people.description(1), /^The one person of the story, with their office at/);
  assert.match(people.description(21), /^The 21 people of the story, with their offices at/);
});

test('one report alone is compared with nothing', () => {
  assert.equal(
    differences.description({ ...none, reports: 1 }),
    'The story has one report yet, and nothing to compare it with.',
  );
  assert.equal(
    coverage.description(1, 3, 1),
    'What the one report tells: 3 events and 1 topic, each cell linked to the passages.',
  );
  assert.equal(
    coverage.description(1, 0, 0),
    'No event or topic is recorded yet that the one report could tell.',
  );
});

test('of counts in a row, those of nothing are left out', () => {
  assert.match(coverage.description(5, 76, 19), /tells what: 76 events and 19 topics, each cell/);
  assert.match(coverage.description(5, 0, 19), /tells what: 19 topics, each cell/);
});

test('of more reports than a table has columns it is said by how many each event is told', () => {
  assert.equal(
    coverage.description(100, 1000, 8),
    'By how many of the 100 reports each is told: 1,000 events and 8 topics.',
  );
  assert.match(coverage.description(12, 3, 0), /what each report does not tell\.$/);
});
