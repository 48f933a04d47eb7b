import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../text/en.ts';
import { changePlaces } from './change-places.ts';

const at = Array.from({ length: 40 }, (_, index) => `/timeline/e${index}/`);

test('of a change in many places it is said how many are not named', () => {
  const { named, more } = changePlaces({ at }, []);
  assert.equal(named.length + more, 40);
  assert.equal(en.changes.morePlaces(more), 'and 28 more');
  assert.deepEqual(changePlaces({ at: at.slice(0, 12) }, []).more, 0);
});

test('an address that moved away is neither named nor counted', () => {
  const moved = [{ from: '/timeline/e0/', to: '/timeline/e1/' }];
  assert.deepEqual(changePlaces({ at: at.slice(0, 2) }, moved), {
    named: ['/timeline/e1/'],
    more: 0,
  });
  assert.equal(changePlaces({ at }, moved).more, 27);
});
