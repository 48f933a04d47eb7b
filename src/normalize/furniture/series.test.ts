import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeriesTest } from './series.ts';

test('three lines that begin with the same two words are a series', () => {
  const isSeries = createSeriesTest([
    'Plan for Monday',
    'Plan for Friday',
    'plan for Sunday',
    'Boats',
  ]);
  assert.equal(isSeries('Plan for Monday'), true);
  assert.equal(isSeries('Boats'), false);
  assert.equal(isSeries('Piers'), false);
});

test('two lines that begin alike are none, nor are three that share one word', () => {
  assert.equal(createSeriesTest(['The ferry', 'The ferry'])('The ferry'), false);
  assert.equal(createSeriesTest(['The ferry', 'The pier', 'The bridge'])('The pier'), false);
});
