import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeOtherCheckout } from '../reproducible/other-checkout.ts';
import { listFiles } from './read-site.ts';

/** Every file of a folder with its hash. */
function hashesOf(dir: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );
}

/** A command as it is run where there is no network at all, if this system lets us. */
function withoutNetwork(command: readonly string[]): readonly string[] {
  const alone = ['unshare', '--map-root-user', '--net', '--'];
  const { status } = spawnSync(alone[0] ?? '', [...alone.slice(1), 'true']);
  return status === 0 ? [...alone, ...command] : command;
}

test('another checkout, with nothing kept, in another time zone and language, with folders listed in another order and without network, gives the bytes of the built site', (t) => {
  const { dir, remove } = makeOtherCheckout();
  t.after(remove);
  for (const script of ['normalize', 'build']) {
    const [command = '', ...args] = withoutNetwork([process.execPath, `scripts/${script}.ts`]);
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: {
        ...process.env,
        CONTENT_DIR: '',
        OUT_DIR: '',
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: '--import=./test/reproducible/elsewhere.ts',
      },
    });
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stderr, /asked for the network/);
  }
  const built = hashesOf('dist');
  assert.ok(Object.keys(built).length > 500);
  assert.deepEqual(hashesOf(join(dir, 'dist')), built, 'run `npm run build` if dist is old');
  assert.deepEqual(hashesOf(join(dir, 'content')), hashesOf('content'));
});
