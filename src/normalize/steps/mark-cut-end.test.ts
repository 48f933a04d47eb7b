import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { markCutEnd } from './mark-cut-end.ts';

const WHOLE =
  'The pier of Aldmouth will reopen on Friday, two years after the storm, the town said.';
const flagsOf = (...lines: string[]) => {
  const raw = lines.join('\n');
  return runSteps(raw, [markCutEnd]).flags.map(({ start, end, reason }) => [
    raw.slice(start, end),
    reason,
  ]);
};

test('a text that breaks off in a word or a sentence is marked at its end', () => {
  assert.deepEqual(
    flagsOf(WHOLE, 'The work will cost two million crowns and is to begin in the spr'),
    [
      ['and is to begin in the spr', 'The scrape breaks off before the end of the sentence.'].map(
        (word, i) => (i === 0 ? 'is to begin in the spr' : word),
      ),
    ],
  );
});

test('a quotation that is never closed is marked', () => {
  const [flag] = flagsOf(WHOLE, '“Somebody has wound it every week, and you can see that on the');
  assert.equal(flag?.[1], 'The scrape breaks off within a quotation.');
});

test('dots in place of the rest are marked', () => {
  assert.equal(
    flagsOf(WHOLE, 'The masons worked through both winters, and the last stone […]').length,
    1,
  );
});

test('a text that ends as texts do is not marked', () => {
  for (const end of [
    WHOLE,
    'He added: “I shall take the first boat, and I shall sleep in it.”',
    '– AFP',
    'Reporting by Ann Lee in Aldmouth and Bo Park on the pier; Editing by Cy Byers',
    'Pier, masons, storm',
  ]) {
    assert.deepEqual(flagsOf(WHOLE, end), [], end);
  }
});

test('who the writer is may be told without a stop', () => {
  for (const end of [
    'Ann Lee is a writer for the Aldmouth Post who lives on the islands',
    'Bo Park is our senior correspondent for ships and harbours',
    'Cy Byers covers ports, ferries and the weather for the Aldmouth Post',
  ]) {
    assert.deepEqual(flagsOf(WHOLE, end), [], end);
  }
  for (const end of [
    'Ann Lee is a writer who will read from her book on the pier in the',
    'Ann Lee is expected to open the pier again on Friday with the whole of her cou',
  ]) {
    assert.equal(flagsOf(WHOLE, end).length, 1, end);
  }
});

test('lines of a list tell nothing', () => {
  assert.deepEqual(
    flagsOf(
      'Leave the fallen blossom on the ground below the old trees until June',
      'Prune no tree before the middle of June, not even the old ones',
    ),
    [],
  );
});

test('a short line is cut off where its quotation is open or no sentence ends so', () => {
  for (const end of ['The new owner said: “We shall keep', 'The pier will open, and'])
    assert.equal(flagsOf(WHOLE, end).length, 1, end);
  assert.deepEqual(flagsOf(WHOLE, 'Photos of the pier and the boats'), []);
});
