import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFolders } from './lock-folders.ts';

const LOCK = import.meta.resolve('./lock-folders.ts');

/** Another process that takes the folders, says what it waits for, and that it has them. */
const takeElsewhere = (folders: readonly string[], locks: string) =>
  `import { lockFolders } from ${JSON.stringify(LOCK)};
lockFolders(${JSON.stringify(folders)}, console.log, ${JSON.stringify(locks)})();
console.log('had them');`;

test('whoever needs one of the same folders waits; nobody else does', async (t) => {
  const locks = mkdtempSync(join(tmpdir(), 'locks-'));
  t.after(() => rmSync(locks, { recursive: true }));
  const said: string[] = [];
  const giveBack = lockFolders(['a', './a', 'b'], (message) => said.push(message), locks);
  assert.equal(readdirSync(locks).length, 2);

  const run = (folders: readonly string[]) => {
    const script = takeElsewhere(folders, locks);
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8');
    return child;
  };
  const [others] = await once(run(['c', 'd']).stdout, 'data');
  assert.equal(others, 'had them\n');

  const waiting = run(['c', 'a']);
  const [first] = await once(waiting.stdout, 'data');
  assert.equal(first, `Process ${process.pid} is at work here; waiting …\n`);
  giveBack();
  const [second] = await once(waiting.stdout, 'data');
  assert.equal(second, 'had them\n');
  assert.deepEqual(said, []);
  await once(waiting, 'close');
  assert.deepEqual(readdirSync(locks), []);
});
