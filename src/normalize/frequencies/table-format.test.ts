import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classOf, gainOfLevel, levelOf, lnOfClass } from './table-format.ts';

test('a class and a level are read as they were written, to the nearest step', () => {
  assert.deepEqual(
    [0, 7, 40].map((index) => classOf(lnOfClass(index))),
    [0, 7, 40],
  );
  assert.equal(classOf(-3.4), 7);
  assert.deepEqual(
    [0, 40, 255].map((level) => levelOf(gainOfLevel(level))),
    [0, 40, 255],
  );
  assert.equal(gainOfLevel(levelOf(1.3)), 1.5);
});

test('what is beyond the first or the last step is that step', () => {
  assert.equal(classOf(-1), 0);
  assert.equal(levelOf(-99), 0);
  assert.equal(levelOf(999), 255);
});
