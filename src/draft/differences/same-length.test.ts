import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventSentence } from '../invented-reports.ts';
import { findQuantities } from './find-quantities.ts';
import { isSameLength } from './same-length.ts';

const quantity = (text: string) => {
  const [found] = findQuantities(inventSentence(text));
  assert.ok(found);
  return found;
};
const isOne = (one: string, other: string, day: string | undefined = '2022-05-09') =>
  isSameLength(quantity(one), quantity(other), () => day);

test('the lengths of one meeting of a day are compared in whatever words', () => {
  assert.ok(isOne('Hale and Lind met for three hours.', 'The talks lasted nearly four hours.'));
  assert.ok(isOne('Hale and Lind met for three hours.', 'It was a four-hour meeting.'));
});

test('those of other days, of other things and far apart are not', () => {
  assert.ok(!isOne('Hale and Lind met for three hours.', 'The mill burned for four hours.'));
  assert.ok(!isOne('Hale and Lind met for three hours.', 'The talks begin in four hours.'));
  assert.ok(!isOne('Hale and Lind met for three hours.', 'The talks lasted nine hours.'));
  assert.ok(
    !isSameLength(
      quantity('They met for three hours.'),
      quantity('They met for four hours.'),
      () => undefined,
    ),
  );
});
