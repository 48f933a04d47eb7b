import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, readingOf } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { createHabitBook } from '../spinner/habits/habit-book.ts';
import type { WitnessText } from '../step.ts';
import { restorePassages } from './restore-passages.ts';

const habits = createHabitBook([
  {
    id: 'invented',
    pairs: { houses: 'homes', lowered: 'cut', handled: 'treated', 'by way of': 'through' },
    forms: 'as-written',
    unless: [],
    strength: 'weak',
    reason: 'An invented habit.',
  },
]);

const clean =
  'About 380 homes in the lower valley were flooded when water swept through the gate on Monday.';

const witness = (text: string, report = 'wire'): WitnessText => ({
  report,
  blocks: [{ id: 'p3', text }],
});

/** How a reworded text reads beside others. */
function restored(raw: string, witnesses: readonly WitnessText[], spun = true) {
  const spin = { ratePer100Words: 9, spun, sparesQuotations: true, sparesCapitals: true };
  const draft = restorePassages(
    { ...createDraft(raw), spin },
    { ...emptyContext, habits, witnesses },
  );
  return { text: readingOf(draft).text, edits: draft.edits };
}

const SPUN =
  'About 380 houses in the lower valley were flooded when water swept by way of the gate on Monday.';

test('a sentence that a clean report has whole gets its words back, and cites it', () => {
  const { text, edits } = restored(SPUN, [witness(clean)]);
  assert.equal(text, clean);
  assert.deepEqual(
    edits.map(({ kind, rule, grade, witness: seen }) => ({ kind, rule, grade, ...seen })),
    [
      {
        kind: 'habit',
        rule: 'restore-passage',
        grade: 'supported',
        report: 'wire',
        block: 'p3',
        quote: 'About 380 homes in the lower valley',
      },
      {
        kind: 'habit',
        rule: 'restore-passage',
        grade: 'supported',
        report: 'wire',
        block: 'p3',
        quote: 'flooded when water swept through the gate on Monday',
      },
    ],
  );
});

test('a pair that no list knows stays: another writer may have put it', () => {
  const raw = SPUN.replace('flooded', 'drenched');
  assert.match(restored(raw, [witness(clean)]).text, /homes .* drenched .* through/);
});

test('of a sentence that is only like it nothing is taken', () => {
  const other = 'About 380 homes in the lower valley were short of power after a storm on Monday.';
  assert.equal(restored(SPUN, [witness(other)]).text, SPUN);
});

test('where clean reports differ, neither has its word put', () => {
  const rival = clean.replace('380 homes', '380 flats');
  const { text } = restored(SPUN, [witness(clean), witness(rival, 'paper')]);
  assert.match(text, /380 houses .* swept through/);
});

test('numbers, quotations and reports that no software reworded stay', () => {
  const raw = SPUN.replace('380', '308');
  assert.match(restored(raw, [witness(clean)]).text, /About 308 homes/);
  const quoted = `She said “${SPUN.replace(/\.$/, '')}” to us.`;
  assert.equal(restored(quoted, [witness(clean)]).text, quoted);
  assert.equal(restored(SPUN, [witness(clean)], false).text, SPUN);
});

test('a headline keeps its capitals', () => {
  const raw =
    'About 380 Houses In The Lower Valley Were Flooded When Water Swept By Way Of The Gate On Monday.';
  assert.equal(
    restored(raw, [witness(clean)]).text,
    'About 380 Homes In The Lower Valley Were Flooded When Water Swept Through The Gate On Monday.',
  );
});
