import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areWrittenNear } from './written-near.ts';

test('reports are near within three days, in either order, and never without a day', () => {
  const near = (one: string | undefined, other: string | undefined) =>
    areWrittenNear({ written: one }, { written: other });
  assert.ok(near('2022-05-11', '2022-05-14'));
  assert.ok(near('2022-05-14', '2022-05-11'));
  assert.ok(!near('2022-05-11', '2022-05-15'));
  assert.ok(!near(undefined, '2022-05-11'));
  assert.ok(!near('2022-05-11', undefined));
});
