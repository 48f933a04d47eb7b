import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { codeDigest } from './code-digest.ts';

test('code has another digest after a file was changed, added, renamed or taken away, and no other', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'code-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const put = (name: string, text: string) => writeFileSync(join(dir, name), text);
  mkdirSync(join(dir, 'deep'));
  put('a.ts', 'one');
  put('deep/b.yaml', 'two');
  const first = codeDigest([dir]);
  const seen = new Set([first]);
  const changes = [
    () => put('deep/b.yaml', 'too'),
    () => put('deep/c.ts', ''),
    () => renameSync(join(dir, 'deep/c.ts'), join(dir, 'deep/d.ts')),
    () => put('a.ts', 'onetwo'),
    () => rmSync(join(dir, 'a.ts')),
  ];
  for (const change of changes) {
    change();
    seen.add(codeDigest([dir]));
  }
  assert.equal(seen.size, changes.length + 1);

  put('a.ts', 'one');
  put('deep/b.yaml', 'two');
  rmSync(join(dir, 'deep/d.ts'));
  put('a.test.ts', 'a test plays no part');
  assert.equal(codeDigest([dir]), first);
});

test('a file alone has a digest, and the packages are part of it', () => {
  assert.notEqual(codeDigest(['package.json']), codeDigest([]));
});
