import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOccurrences } from '../events/find-occurrences.ts';
import { inventReports } from '../invented-reports.ts';
import { canBeOneDeed, isSamePlan } from './same-deed.ts';

function both(one: string, other: string) {
  const reports = inventReports(['2022-05-11', one], ['2022-05-11', other]);
  const [a, b] = findOccurrences(reports, () => 1);
  assert.ok(a && b);
  return [a, b] as const;
}

test('one deed is of one kind or has one verb', () => {
  assert.ok(
    canBeOneDeed(...both('The old mill burned on Monday.', 'The old mill burned on Tuesday.')),
  );
  assert.ok(
    !canBeOneDeed(
      ...both(
        'Hale arrived in Oslo for talks on Monday.',
        'Oslo agreed to open the talks with Hale on Tuesday.',
      ),
    ),
  );
});

test('plans of one kind at one place and a few days apart can be one', () => {
  const plan = 'Experts will meet in Oslo on Friday.';
  assert.ok(isSamePlan(...both(plan, 'A round of talks is to begin in Oslo on Saturday.')));
  assert.ok(!isSamePlan(...both(plan, 'A round of talks is to begin in Bergen on Saturday.')));
  assert.ok(!isSamePlan(...both(plan, 'A bridge will be opened in Oslo on Saturday.')));
  assert.ok(!isSamePlan(...both(plan, 'Experts met in Oslo on Monday.')));
});
