import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVisits } from './seen-before.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('nothing is kept before a reader wishes it, nor after they no longer do', () => {
  const [lasting, tab] = [storage(), storage()];
  const visits = createVisits(lasting, tab, 'k');
  assert.equal(visits.freshOf(['a']), undefined);
  assert.deepEqual([lasting.kept.size, tab.kept.size], [0, 0]);
  visits.begin(['a']);
  visits.forget();
  assert.deepEqual([lasting.kept.size, tab.kept.size], [0, 0]);
});

test('new is what was not listed at the visit before, for as long as this one lasts', () => {
  const lasting = storage();
  createVisits(lasting, storage(), 'k').begin(['a', 'b']);
  const visits = createVisits(lasting, storage(), 'k');
  assert.deepEqual(visits.freshOf(['c', 'a', 'b']), ['c']);
  assert.deepEqual(visits.freshOf(['c', 'a', 'b']), ['c']);
  assert.deepEqual(createVisits(lasting, storage(), 'k').freshOf(['c', 'a']), []);
});

test('what something else wrote there counts as nothing', () => {
  const lasting = storage();
  lasting.setItem('k', '{"a":');
  assert.equal(createVisits(lasting, storage(), 'k').freshOf(['a']), undefined);
});
