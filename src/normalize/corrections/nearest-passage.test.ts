import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearestPassage } from './nearest-passage.ts';

const TEXT = 'On Monday the old ferry left, and the new ferry came. Nobody saw the harbour master.';

test('the nearest passage is as long as the one asked for, and shares most words with it', () => {
  assert.equal(findNearestPassage(TEXT, 'a new ferry came'), 'the new ferry came');
  assert.equal(findNearestPassage(TEXT, 'THE HARBOUR MASTER'), 'the harbour master');
  assert.equal(findNearestPassage(TEXT, 'On Monday'), 'On Monday');
});

test('of passages that are as near the first is taken', () => {
  assert.equal(findNearestPassage(TEXT, 'ferry'), 'ferry');
  assert.equal(findNearestPassage(TEXT, 'a ferry left'), 'old ferry left');
});

test('a passage at the start keeps its length', () => {
  assert.equal(findNearestPassage('Monday was fair and calm', 'Monday at sea'), 'Monday was fair');
  assert.equal(findNearestPassage('Monday', 'on Monday at sea'), 'Monday');
});

test('what shares no word has no nearest passage', () => {
  assert.equal(findNearestPassage(TEXT, 'submarine'), undefined);
  assert.equal(findNearestPassage(TEXT, '…'), undefined);
  assert.equal(findNearestPassage('', 'ferry'), undefined);
});
