import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByRef } from './group-by-ref.ts';

test('an item stands once with each entry that it refers to, in the order of the items', () => {
  const ref = (id: string) => ({ id, title: id });
  const items = [
    { name: 'first', of: [ref('a'), ref('b'), ref('a')] },
    { name: 'second', of: [ref('a')] },
    { name: 'third', of: [] },
  ];
  const groups = groupByRef(items, ({ of }) => of);
  assert.deepEqual(
    [...groups].map(([id, group]) => [id, group.map(({ name }) => name)]),
    [
      ['a', ['first', 'second']],
      ['b', ['first']],
    ],
  );
});
