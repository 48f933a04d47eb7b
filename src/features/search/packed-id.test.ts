import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packId, readId } from './packed-id.ts';

test('an id that is said by its title is not sent, and any comes back', () => {
  for (const [id, title, packed] of [
    ['ida-holm', 'Ida Holm\nHolm', ''],
    ['elysee', 'Élysée', ''],
    ['ida-holm', 'Dr Ida Holm', 'ida holm'],
    ['p12', '', 'p12'],
  ] as const) {
    assert.equal(packId(id, title), packed);
    assert.equal(readId(packed, title), id);
  }
});
