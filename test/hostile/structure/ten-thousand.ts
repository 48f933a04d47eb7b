/**
 * `npm run test:markup`: what `structure.test.ts` holds of some hundred texts, of ten thousand: every literal of the
 * code is among them.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildTwins } from '../hostile-site.ts';
import { compareSites } from './compare-trees.ts';
import { hostileStrings } from './hostile-strings.ts';

const TEXTS = 10_000;
const TEXTS_AT_ONCE = 2500;
/** So many entries have a field for each of the texts. */
const ENTRIES = 90;

const texts = hostileStrings(TEXTS);
assert.ok(texts.length >= TEXTS);

for (let from = 0; from < texts.length; from += TEXTS_AT_ONCE) {
  const some = texts.slice(from, from + TEXTS_AT_ONCE);
  test(`texts ${from + 1} to ${from + some.length} make nothing but words`, async (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'ten-thousand-'));
    t.after(() => rmSync(dir, { recursive: true }));
    const sites = await buildTwins(some, ENTRIES, dir);
    assert.deepEqual(compareSites(sites.hostile, sites.harmless), []);
  });
}
