import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeIds } from './change-ids.ts';

test('a change keeps its id when others come behind it or on another day', () => {
  const change = (on: string) => ({ on, kind: 'corrected' as const, at: ['/a/'], what: 'So.' });
  const old = [change('2022-01-01'), change('2022-01-01')];
  const ids = (changes: typeof old) => {
    const all = changeIds(changes);
    return old.map((one) => all.get(one));
  };
  assert.deepEqual(ids(old), ['c-2022-01-01-1', 'c-2022-01-01-2']);
  assert.deepEqual(ids([change('2022-02-01'), ...old, change('2022-01-01')]), ids(old));
});
