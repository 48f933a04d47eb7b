import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMirror } from './mirror.ts';

test('a drawing of a page that runs from left to right stays as it is', () => {
  const { x, across, angle } = createMirror(undefined, 100);
  assert.deepEqual([x(10), across(10, 30), angle(-52)], [10, { x: 10, width: 20 }, -52]);
});

test('where a page runs from right to left, time does', () => {
  const { x, across, angle } = createMirror('rtl', 100);
  assert.deepEqual([x(10), across(10, 30), angle(-52)], [90, { x: 70, width: 20 }, 52]);
});

test('places are told to a tenth', () => {
  for (const dir of [undefined, 'rtl'] as const) {
    const { x, across } = createMirror(dir, 100);
    assert.deepEqual([x(50.04), across(20.02, 79.98)], [50, { x: 20, width: 60 }]);
  }
});
