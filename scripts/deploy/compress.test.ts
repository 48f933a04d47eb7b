import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from './compress.ts';

test('copies are made anew only where they are of other bytes, or broken', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'compress-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'index.html');
  const copies = [
    [`${file}.br`, brotliDecompressSync],
    [`${file}.gz`, gunzipSync],
  ] as const;
  const check = (words: string) => {
    assert.equal(compressSite(dir), 1);
    for (const [copy, read] of copies) assert.equal(read(readFileSync(copy)).toString(), words);
  };
  const first = 'The ferry sailed at noon. '.repeat(20);
  writeFileSync(file, first);
  check(first);
  for (const [copy] of copies) utimesSync(copy, 1000, 1000);
  check(first);
  for (const [copy] of copies) assert.equal(statSync(copy).mtimeMs, 1_000_000, copy);
  for (const [copy] of copies) writeFileSync(copy, 'half');
  check(first);
  const second = first.replaceAll('noon', 'dawn');
  writeFileSync(file, second);
  check(second);
});
