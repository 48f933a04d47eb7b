import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findDrift, writeFolder } from './write-folder.ts';

function inFolder(run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the folder holds the given files and no other Markdown', () => {
  inFolder((folder) => {
    writeFileSync(join(folder, 'old.md'), 'old');
    writeFileSync(join(folder, '.gone.md.999999999.tmp'), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'kept');
    writeFolder(folder, new Map([['new.md', 'new']]));
    assert.deepEqual(readdirSync(folder).sort(), ['new.md', 'notes.txt']);
    assert.equal(readFileSync(join(folder, 'new.md'), 'utf8'), 'new');
  });
});

test('drift names the file and the first line that differs', () => {
  inFolder((folder) => {
    writeFileSync(join(folder, 'a.md'), 'one\ntwo\n');
    writeFileSync(join(folder, 'b.md'), 'extra');
    const drift = findDrift(
      folder,
      new Map([
        ['a.md', 'one\n2\n'],
        ['c.md', 'c'],
      ]),
    );
    assert.equal(drift.length, 3);
    assert.match(drift[0] ?? '', /a\.md: line 2\n {2}- two\n {2}\+ 2$/);
    assert.match(drift[1] ?? '', /c\.md: missing$/);
    assert.match(drift[2] ?? '', /b\.md: its raw file is gone$/);
  });
});

test('a folder that holds just the files has no drift', () => {
  inFolder((folder) => {
    writeFolder(folder, new Map([['a.md', 'a']]));
    assert.deepEqual(findDrift(folder, new Map([['a.md', 'a']])), []);
  });
});
