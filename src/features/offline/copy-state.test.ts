import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyState } from './copy-state.ts';

const [installing, waiting, active] = [{}, {}, {}];
const none = { installing: null, waiting: null, active: null };

test('nothing is kept before a worker has fetched everything', () => {
  assert.equal(copyState(undefined), 'none');
  assert.equal(copyState(none), 'none');
  assert.equal(copyState({ ...none, installing }), 'keeping');
});

test('a whole copy is kept while a newer one is fetched', () => {
  assert.equal(copyState({ ...none, active }), 'kept');
  assert.equal(copyState({ ...none, active, installing }), 'kept');
});

test('a newer copy that is whole waits beside the kept one', () => {
  assert.equal(copyState({ ...none, active, waiting }), 'newer');
});
