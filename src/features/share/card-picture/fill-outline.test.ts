import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { fillOutline, type OutlinePart } from './fill-outline.ts';

const ring = ([first, ...rest]: readonly (readonly [number, number])[]): OutlinePart[] => [
  { type: 'M', values: first ?? [] },
  ...rest.map((values) => ({ type: 'L', values })),
  { type: 'Z', values: [] },
];

const square = (left: number, bottom: number, side: number) =>
  ring([
    [left, bottom],
    [left + side, bottom],
    [left + side, bottom + side],
    [left, bottom + side],
  ]);

test('a square covers its pixels, and half of those that it reaches half', () => {
  const { left, top, mask } = fillOutline(square(0.5, 1, 2), 1, 0);
  assert.deepEqual([left, top, mask.width, mask.height], [0, -3, 3, 3]);
  assert.deepEqual([...mask.data], [128, 255, 128, 128, 255, 128, 0, 0, 0]);
});

test('a shift and a scale count in pixels', () => {
  const { left, top, mask } = fillOutline(square(1, 0, 1), 2, -0.25);
  assert.deepEqual([left, top, mask.width], [0, -2, 4]);
  assert.deepEqual([...mask.data.subarray(0, 4)], [0, 64, 255, 191]);
});

test('a ring that runs the other way leaves a hole', () => {
  const hole = square(1, 1, 1);
  const [first, ...rest] = hole.slice(0, -1).map(({ values }) => values as [number, number]);
  const outline = [...square(0, 0, 3), ...ring([first ?? [0, 0], ...rest.reverse()])];
  const { mask } = fillOutline(outline, 1, 0);
  assert.deepEqual([...mask.data], [255, 255, 255, 255, 0, 255, 255, 255, 255]);
});

test('a curve bends towards what it is drawn by', () => {
  const bow = [
    { type: 'M', values: [0, 0] },
    { type: 'Q', values: [10, 20, 20, 0] },
    { type: 'Z', values: [] },
  ];
  const { mask } = fillOutline(bow, 1, 0);
  const covered = mask.data.reduce((sum, value) => sum + value / 255, 0);
  // The area of a parabola's bow is two thirds of that of its triangle.
  assert.ok(Math.abs(covered - (2 / 3) * 200) < 3, `${covered}`);
});

test('nothing covers nothing', () => {
  assert.equal(fillOutline([], 1, 0).mask.data.length, 0);
});

test('what a triangle covers is its area, wherever it lies', () => {
  const place = fc.double({ min: -20, max: 20, noNaN: true });
  const point = fc.tuple(place, place);
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      const { mask } = fillOutline(ring([a, b, c]), 1, 0);
      const covered = mask.data.reduce((sum, value) => sum + value / 255, 0);
      // Each pixel is rounded to one of 256 steps.
      assert.ok(Math.abs(covered - area) < 0.01 + mask.data.length / 500);
    }),
  );
});
