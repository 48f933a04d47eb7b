import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWith } from '../article/reading.ts';
import type { Edit } from '../schemas/edit.ts';
import { joinAlike, joinCrowded } from './join-edits.ts';
import { editBy } from './rules.ts';

/** An edit that takes out each `x` of the text, with what `detailOf` says of the one at a place. */
const cutsOf = (text: string, detailOf: (i: number) => Partial<Edit>): Edit[] =>
  [...text.matchAll(/x/g)].map(({ index }, i) => ({
    ...editBy('decode-control', { start: index, end: index + 1 }, ''),
    ...detailOf(i),
  }));

test('neighbours are one where the same is said of them: rule, reason and grade', () => {
  const text = 'axbxcx';
  const count = (detailOf: (i: number) => Partial<Edit>) =>
    joinAlike(text, cutsOf(text, detailOf)).length;
  assert.equal(
    count(() => ({})),
    1,
  );
  assert.equal(
    count((i) => ({ reason: i === 0 ? 'It is late.' : 'It is early.' })),
    2,
  );
  assert.equal(
    count((i) => ({ grade: i === 2 ? 'likely' : 'certain' })),
    2,
  );
  assert.equal(
    count((i) => (i === 1 ? { witness: { report: 'a', quote: 'b' } } : {})),
    3,
  );
});

test('of a crowded line each reason is told, and the least sure grade', () => {
  const text = 'ax'.repeat(300);
  const edits = cutsOf(text, (i) =>
    i % 2 === 0 ? { reason: 'One.' } : { reason: 'Other.', grade: 'likely' },
  );
  const joined = joinCrowded(text, edits);
  assert.deepEqual(
    joined.map(({ reason, grade }) => [reason, grade]),
    [['One. Other.', 'likely']],
  );
  assert.equal(readWith(text, joined).text, 'a'.repeat(300));
  assert.deepEqual(joinCrowded(text, edits.slice(0, 40)), edits.slice(0, 40));
});
