import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FURNITURE_SIGNS } from './furniture-signs.ts';

for (const { reason, names, good, bad } of FURNITURE_SIGNS) {
  test(`names of parts that say “${reason}” are told from others`, () => {
    assert.deepEqual(
      good.filter((label) => !names.test(label)),
      [],
    );
    assert.deepEqual(
      bad.filter((label) => names.test(label)),
      [],
    );
    assert.ok(good.length > 0 && bad.length > 0);
  });
}
