import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createBuildFolder } from '../../scripts/build/build-folder.ts';

const FILES = 30;
const VERSIONS = ['one', 'two'] as const;
/** Milliseconds after the first sign of work at which the process is killed. */
const MOMENTS = [0, 1, 2, 3, 5, 7, 10, 13, 17, 22, 28, 35, 43, 52];

function makeFolder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'killed-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const textOf = (version: string, i: number) => `${version} ${i}\n`.repeat(5000);

/** Runs code that works for ever, and kills it some time after it says that it works. */
async function killAt(code: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await new Promise((done) => setTimeout(done, ms));
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const address = (path: string) => JSON.stringify(`file://${resolve(path)}`);

test('articles are old or new, each whole, whenever the normalizer is killed', async (t) => {
  const dir = makeFolder(t);
  const code = `
    import { writeFolder } from ${address('scripts/normalize/write-folder.ts')};
    const make = (v) => new Map(Array.from({ length: ${FILES} }, (_, i) =>
      [i + '.md', (v + ' ' + i + '\\n').repeat(5000)]));
    const versions = ${JSON.stringify(VERSIONS)}.map(make);
    for (let i = 0; ; i++) {
      writeFolder(${JSON.stringify(dir)}, versions[i % 2]);
      if (i === 1) console.log('at work');
    }`;
  for (const ms of MOMENTS) {
    await killAt(code, ms);
    for (let i = 0; i < FILES; i++) {
      const text = readFileSync(join(dir, `${i}.md`), 'utf8');
      assert.ok(
        VERSIONS.some((version) => text === textOf(version, i)),
        `${i}.md after ${ms} ms`,
      );
    }
  }
});

test('a site is old or new, and whole, whenever the build is killed', async (t) => {
  const dir = makeFolder(t);
  const out = join(dir, 'dist');
  const code = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { createBuildFolder } from ${address('scripts/build/build-folder.ts')};
    for (let n = 0; ; n++) {
      const folder = createBuildFolder(${JSON.stringify(out)});
      mkdirSync(folder.path, { recursive: true });
      for (let i = 0; i < ${FILES}; i++) {
        const version = ${JSON.stringify(VERSIONS)}[n % 2];
        writeFileSync(folder.path + '/' + i + '.html', (version + ' ' + i + '\\n').repeat(5000));
      }
      folder.publish();
      if (n === 1) console.log('at work');
    }`;
  for (const ms of MOMENTS) {
    await killAt(code, ms);
    // What the next build does first.
    createBuildFolder(out).remove();
    assert.deepEqual(readdirSync(dir), ['dist'], `after ${ms} ms`);
    const files = Array.from({ length: FILES }, (_, i) =>
      readFileSync(join(out, `${i}.html`), 'utf8'),
    );
    const whole = VERSIONS.some((version) => files.every((text, i) => text === textOf(version, i)));
    assert.ok(whole, `after ${ms} ms`);
  }
});

test('a site that was moved away when the build was killed comes back', (t) => {
  const dir = makeFolder(t);
  const out = join(dir, 'dist');
  // No process has so high a number.
  const left = join(dir, '.dist-99999999.old.tmp');
  mkdirSync(left);
  writeFileSync(join(left, 'index.html'), 'old');
  mkdirSync(join(dir, '.dist-99999999.tmp'));
  createBuildFolder(out).remove();
  assert.deepEqual(readdirSync(dir), ['dist']);
  assert.ok(existsSync(join(out, 'index.html')));
});
