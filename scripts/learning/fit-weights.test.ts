import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitWeights } from './fit-weights.ts';

test('a feature of right options gains weight, one of wrong options loses it', () => {
  const places = [
    {
      rows: [
        [1, 0],
        [0, 1],
      ],
      right: [true, false],
    },
    { rows: [[0, 1]], right: [false] },
  ];
  const [good = 0, bad = 0] = fitWeights(places, 2);
  assert.ok(good > 1 && bad < -1, `${good}, ${bad}`);
});
