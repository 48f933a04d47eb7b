import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { takeLock } from './take-lock.ts';

function prepare(t: TestContext) {
  const dir = mkdtempSync(join(tmpdir(), 'lock-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const said: string[] = [];
  return { file: join(dir, 'deep', 'a.lock'), said, say: (message: string) => said.push(message) };
}

test('a free lock is taken without a word, and given back', (t) => {
  const { file, said, say } = prepare(t);
  const giveBack = takeLock(file, say, 0);
  assert.equal(readFileSync(file, 'utf8'), String(process.pid));
  giveBack();
  assert.equal(existsSync(file), false);
  assert.deepEqual(said, []);
});

test('a lock that a running process holds is waited for, and not for ever', (t) => {
  const { file, said, say } = prepare(t);
  takeLock(file, say, 0)();
  writeFileSync(file, String(process.ppid));
  assert.throws(
    () => takeLock(file, say, 400),
    new RegExp(`^Error: Process ${process.ppid} .* delete ${file}\\.$`),
  );
  assert.deepEqual(said, [`Process ${process.ppid} is at work here; waiting …`]);
});

test('the lock of a stopped process is taken over', (t) => {
  const { file, said, say } = prepare(t);
  takeLock(file, say, 0)();
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const left of [String(pid), String(process.pid), '', 'not a number']) {
    writeFileSync(file, left);
    takeLock(file, say, 1000)();
  }
  assert.deepEqual(said, []);
});
