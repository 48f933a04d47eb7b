import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { canBothBeRight, groupQuantities, isRounding } from './compare-quantities.ts';

const groups = (...texts: string[]) =>
  groupQuantities(
    inventReports(...texts.map((text): [string, string] => ['2022-05-11', text])),
    () => 1,
    () => undefined,
  ).map(({ quantities }) => quantities.map(({ value }) => value));

test('numbers of one unit in sentences that are like each other are compared', () => {
  assert.deepEqual(
    groups(
      'The masts of the ship are 61 metres high.',
      'The masts of the ship stand 60 metres above the sea.',
    ),
    [[61, 60]],
  );
});

test('numbers of other units, and those far apart, are not', () => {
  assert.deepEqual(
    groups('The masts of the ship are 61 metres high.', 'The masts of the ship hold 60 bells.')
      .length,
    2,
  );
  assert.deepEqual(
    groups(
      'The masts of the ship are 61 metres high.',
      'The masts of the ship stand 900 metres apart.',
    ).length,
    2,
  );
});

test('arithmetic says which numbers hold each other', () => {
  const [first, second] =
    groupQuantities(
      inventReports(
        ['', 'At least 31 people fell ill there.'],
        ['', 'Then 33 people fell ill there.'],
      ),
      () => 1,
      () => undefined,
    )[0]?.quantities ?? [];
  assert.ok(first && second);
  assert.ok(
    canBothBeRight(first, second) && !canBothBeRight({ ...first, bound: undefined }, second),
  );
  assert.ok(isRounding({ ...first, value: 3000 }, { ...second, value: 2950 }));
  assert.ok(!isRounding({ ...first, value: 31 }, { ...second, value: 47 }));
});
