import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedChange } from '../../schemas/change.ts';
import type { DraftedChange } from './drafted-change.ts';
import { newChanges } from './new-changes.ts';

const drafted = (was: string, is: string, why?: string): DraftedChange => ({
  kind: 'corrected',
  at: ['/timeline/rain/'],
  what: `“${was}” is “${is}”.`,
  ...(why !== undefined && { why }),
  takenBack: [`“${is}” is “${was}”.`],
});

const recorded = (on: string, { takenBack: _, byReason: __, ...change }: DraftedChange) => ({
  on,
  ...change,
});

const rain = drafted('Rain', 'Snow', 'The paper.');
const day = drafted('Monday', 'Friday', 'The calendar.');

test('what differs at one address is one change', () => {
  assert.deepEqual(newChanges([rain, day], [], '2022-01-01'), [
    {
      on: '2022-01-01',
      kind: 'corrected',
      at: ['/timeline/rain/'],
      what: '“Rain” is “Snow”. “Monday” is “Friday”.',
      why: 'The paper. The calendar.',
    },
  ]);
  const elsewhere = { ...day, at: ['/timeline/snow/'] };
  assert.equal(newChanges([rain, elsewhere], [], '2022-01-01').length, 2);
  assert.equal(newChanges([rain, { ...day, kind: 'verdict' }], [], '2022-01-01').length, 2);
});

test('a second run drafts nothing again, on the day and later, and only what is new', () => {
  const record = newChanges([rain, day], [], '2022-01-01');
  for (const on of ['2022-01-01', '2022-02-01']) {
    assert.deepEqual(newChanges([rain, day], record, on), []);
    assert.deepEqual(newChanges([day, rain], record, on), []);
  }
  const more = drafted('Here', 'There');
  assert.deepEqual(newChanges([rain, day, more], record, '2022-02-01'), [
    recorded('2022-02-01', more),
  ]);
  const otherwise = [{ ...recorded('2022-01-01', rain), kind: 'verdict' as const }];
  assert.equal(newChanges([rain], otherwise, '2022-02-01').length, 1);
  const apart = [recorded('2022-01-01', rain), recorded('2022-01-01', day)];
  assert.deepEqual(newChanges([rain, day], apart, '2022-02-01'), []);
});

test('what an editor reworded or joined is not drafted again for its day', () => {
  const reworded: RecordedChange[] = [
    {
      on: '2022-01-01',
      kind: 'corrected',
      at: ['/timeline/snow/', '/timeline/rain/'],
      what: 'It snowed.',
    },
  ];
  assert.deepEqual(newChanges([rain, day], reworded, '2022-01-01'), []);
  assert.equal(newChanges([rain], reworded, '2022-02-01').length, 1);
});

test('what was taken back and made anew is said again', () => {
  const back = drafted('Snow', 'Rain');
  const [first, second] = [recorded('2022-01-01', rain), recorded('2022-01-02', back)];
  for (const record of [
    [first, second],
    [second, first],
  ]) {
    assert.equal(newChanges([rain], record, '2022-02-01').length, 1);
    assert.equal(newChanges([back], record, '2022-02-01').length, 0);
    const third = recorded('2022-01-03', day);
    assert.equal(newChanges([back], [...record, third], '2022-02-01').length, 0);
  }
});

test('another change in the same words is known by its reason', () => {
  const reworded = (why: string): DraftedChange => ({
    kind: 'verdict',
    at: ['/differences/day/'],
    what: 'Reworded.',
    why,
    takenBack: [],
    byReason: true,
  });
  const record = [recorded('2022-01-01', reworded('It is Monday.'))];
  assert.equal(newChanges([reworded('It is Monday.')], record, '2022-02-01').length, 0);
  assert.equal(newChanges([reworded('It is Friday.')], record, '2022-02-01').length, 1);
});
