import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countKinds, tellDrafts } from './tell-drafts.ts';

const NONE = { own: 0, dismissed: 0, unproved: 0, published: 0, unsound: 0 };
const quiet = { added: [], changed: [], gone: [], held: NONE, reports: 1 };

test('what changed is counted by kind, and named', () => {
  assert.equal(
    countKinds(['events/a', 'story', 'people/b', 'events/c']),
    '1 person, 2 events, story.yaml',
  );
  assert.equal(
    tellDrafts({
      ...quiet,
      added: ['events/a'],
      gone: ['people/b'],
      held: { ...NONE, own: 3, dismissed: 1 },
      reports: 2,
    }),
    `Drafts from 2 reports:
1 event new
  + events/a
1 person gone, as they no longer follow from the reports
  - people/b
Not proposed: 3 told already by entries of yours, 1 dismissed before.`,
  );
});

test('of very many the first are named; of nothing it is said that it is nothing', () => {
  const added = Array.from({ length: 23 }, (_, n) => `events/e${n}`);
  assert.match(tellDrafts({ ...quiet, added }), /\+ events\/e19\n {2}\+ … 3 more$/);
  assert.equal(tellDrafts(quiet), 'Drafts from 1 report:\nnothing new');
});
