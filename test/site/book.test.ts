import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';

const BOOK = 'dist/dossier.epub';

/** How EPUBCheck is called: the command of a system's package is a script, or the Java archive itself. */
function findEpubCheck(): [command: string, ...args: string[]] | undefined {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find((file) => existsSync(file));
  if (path === undefined) return undefined;
  const isArchive = readFileSync(path).subarray(0, 2).toString() === 'PK';
  return isArchive ? ['java', '-jar', path] : [path];
}

const epubCheck = findEpubCheck();

test('the reference EPUBCheck, in Java, finds neither error nor warning in the book', {
  skip: epubCheck ? false : 'there is no epubcheck on this machine; its port was asked instead',
}, () => {
  const [command = '', ...args] = epubCheck ?? [];
  const { status, stdout, stderr } = spawnSync(command, [...args, '--failonwarnings', BOOK], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
