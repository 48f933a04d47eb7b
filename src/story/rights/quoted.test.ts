import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUOTED } from './quoted.ts';

test('words between marks of each kind are found, and no apostrophe opens any', () => {
  const text = 'He said “so it was”, «ainsi», "and so it is", ‘and will be’; it’s the mayor’s.';
  assert.deepEqual(text.match(QUOTED), [
    '“so it was”',
    '«ainsi»',
    '"and so it is"',
    '‘and will be’',
  ]);
});
