import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepNewest } from './keep-newest.ts';

test('what was used last stays; what another process takes away meanwhile is no fault', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'newest-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, second] of [
    ['b', 3],
    ['a', 1],
    ['c', 2],
  ] as const) {
    mkdirSync(join(folder, name));
    utimesSync(join(folder, name), second, second);
  }
  // As one that is listed and then gone.
  symlinkSync(join(folder, 'nowhere'), join(folder, 'gone'));
  keepNewest(folder, 2);
  assert.deepEqual(readdirSync(folder), ['b', 'c']);
});
