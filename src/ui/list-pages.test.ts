import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { listPaths, pageAddress } from './list-pages.ts';

test('every item stands on one page, in order, and no page holds too many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, perPage) => {
      const paths = listPaths(items, perPage);
      assert.deepEqual(
        paths.flatMap(({ props }) => props.items),
        items,
      );
      assert.ok(paths.every(({ props }) => props.items.length <= perPage));
      assert.ok(
        paths.every(({ props }, at) => props.page === at + 1 && props.pages === paths.length),
      );
    }),
  );
});

test('a list that is short enough stays on one page, and an empty one has a page', () => {
  assert.equal(listPaths([1, 2, 3, 4, 5], 2, 5).length, 1);
  assert.equal(listPaths([1, 2, 3, 4, 5, 6], 2, 5).length, 3);
  assert.equal(listPaths([], 2).length, 1);
});

test('the first page has the address of the list', () => {
  assert.deepEqual(
    listPaths([1, 2, 3], 1).map(({ params }) => params.page),
    [undefined, 'page-2', 'page-3'],
  );
  assert.equal(pageAddress('/timeline/', 1), '/timeline/');
  assert.equal(pageAddress('/timeline/', 3), '/timeline/page-3/');
});
