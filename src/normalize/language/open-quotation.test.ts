import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesQuotationOpen, opensSetApart } from './open-quotation.ts';

test('a quotation is open where more of its marks open than close', () => {
  assert.ok(leavesQuotationOpen('He said: “We go'));
  assert.ok(leavesQuotationOpen('« Nous allons'));
  assert.ok(!leavesQuotationOpen('He said: “We go.”'));
  assert.ok(!leavesQuotationOpen('We go.”'));
});

test('brackets and straight marks set apart, too', () => {
  assert.ok(opensSetApart('the town of Orrin ('));
  assert.ok(opensSetApart('the word "'));
  assert.ok(!opensSetApart('the town (of Orrin) and the word "bread" '));
});
