import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packIds, readIds } from './packed-id.ts';

test('an id that its title says, or that is the next number, is not sent, and any comes back', () => {
  const rows = [
    ['p9', '', 'p9'],
    ['p10', '', ''],
    ['p12', '', 'p12'],
    ['ida-holm', 'Ida Holm\nHolm', ''],
    ['elysee', 'Élysée', ''],
    ['ida-holm', 'Dr Ida Holm', 'ida holm'],
    ['p2', '', 'p2'],
  ] as const;
  const ids = rows.map(([id]) => id);
  const titles = rows.map(([, title]) => title);
  const packed = rows.map(([, , sent]) => sent);
  assert.deepEqual(packIds(ids, titles), packed);
  assert.deepEqual(readIds(packed, titles), ids);
});
