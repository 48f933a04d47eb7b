import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { contradicts } from './contradicts.ts';
import { findOccurrences } from './find-occurrences.ts';

function exclude(one: string, other: string): boolean {
  const [a, b] = findOccurrences(
    inventReports(['2022-05-11', one], ['2022-05-11', other]),
    () => 1,
  );
  assert.ok(a && b);
  return contradicts(a, b);
}

test('a denial and an outcome exclude what is told without them', () => {
  assert.ok(exclude('Oslo signed the pact on Monday.', 'Oslo did not sign the pact on Monday.'));
  assert.ok(exclude('Hale confirmed the visit on Monday.', 'Hale denied the visit on Monday.'));
  assert.ok(exclude('The launch was cancelled on Monday.', 'The launch was delayed on Monday.'));
  assert.ok(!exclude('Oslo signed the pact on Monday.', 'The pact was signed by Oslo on Monday.'));
});

test('a denial of something beside the deed, and one outcome after another, exclude nothing', () => {
  assert.ok(
    !exclude(
      'The ferry left Oslo on Monday.',
      'The ferry left Oslo without its captain on Monday.',
    ),
  );
  assert.ok(
    !exclude('Hale sold the mill on Monday.', 'Hale, who had no heirs, sold the mill on Monday.'),
  );
  assert.ok(
    !exclude('Hale sold the mill on Monday.', 'Hale sold the mill to nobody’s surprise on Monday.'),
  );
  assert.ok(exclude('Hale sold the mill on Monday.', 'Hale never sold the mill on Monday.'));
  assert.ok(exclude('Hale sold the mill on Monday.', 'Nobody sold the mill on Monday.'));
  assert.ok(exclude('Hale sold the mill on Monday.', 'Hale refused to sell the mill on Monday.'));
  assert.ok(!exclude('The miller was arrested on Monday.', 'The miller was released on Monday.'));
});
