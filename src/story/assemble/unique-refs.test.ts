import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uniqueRefs } from './unique-refs.ts';

test('each id is kept once, as it is first named', () => {
  const refs = [
    { id: 'ferry', title: 'The ferry' },
    { id: 'tram', title: 'The tram' },
    { id: 'ferry', title: 'The ferry again' },
  ];
  assert.deepEqual(uniqueRefs(refs), refs.slice(0, 2));
});

test('of what is more than a link only the link is kept', () => {
  const carried = { id: 'ferry', title: 'The ferry', passage: {} };
  assert.deepEqual(uniqueRefs([carried]), [{ id: 'ferry', title: 'The ferry' }]);
});
