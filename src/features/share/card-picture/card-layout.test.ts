import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARD_WIDTH, columnOf, EDGE, titleSize } from './card-layout.ts';

test('a longer title is set smaller', () => {
  assert.deepEqual(
    [20, 60, 100, 130, 200].map((length) => titleSize('x'.repeat(length))),
    [76, 64, 54, 48, 42],
  );
});

test('a card that is turned is the mirror of one that is not', () => {
  const [straight, turned] = [columnOf(false), columnOf(true)];
  assert.ok(straight.left > EDGE);
  assert.deepEqual(turned, {
    left: CARD_WIDTH - straight.right,
    right: CARD_WIDTH - straight.left,
  });
});
