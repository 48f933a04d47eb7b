import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { cacheFile } from './cache-file.ts';
import { cacheJson } from './cache-json.ts';

function prepare(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  t.after(() => rmSync(folder, { recursive: true }));
  let made = 0;
  const keep = (kind: string, ...madeFrom: string[]) =>
    cacheJson(
      kind,
      madeFrom,
      () => ({ made: ++made, not: undefined }),
      cacheFile(kind, madeFrom, folder),
    );
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  return { keep, files };
}

test('what was made from the same things is not made again, and is the same', (t) => {
  const { keep } = prepare(t);
  const first = keep('score', 'text', 'code');
  assert.deepEqual(first, { made: 1 });
  assert.deepEqual(Object.keys(first), ['made']);
  assert.deepEqual(keep('score', 'text', 'code'), first);
});

test('what is made from other things, of another kind or differently cut is made anew', (t) => {
  const { keep } = prepare(t);
  const made = [
    keep('score', 'text', 'code'),
    keep('score', 'text', 'codf'),
    keep('score', 'texu', 'code'),
    keep('score', 'textcode'),
    keep('score', 'tex', 'tcode'),
    keep('index', 'text', 'code'),
  ];
  assert.deepEqual(
    made.map((one) => one.made),
    [1, 2, 3, 4, 5, 6],
  );
});

test('what is not whole is made anew, and nothing half-made stays', (t) => {
  const { keep, files } = prepare(t);
  keep('score', 'text');
  const [file, ...others] = files();
  assert.ok(file && others.length === 0);
  const whole = readFileSync(file);
  const touched = Buffer.from(whole);
  touched[touched.length - 1] = 0;
  const broken = [whole.subarray(0, -1), whole.subarray(0, 10), Buffer.alloc(0), touched];
  for (const [i, bytes] of broken.entries()) {
    writeFileSync(file, bytes);
    assert.equal(keep('score', 'text').made, i + 2);
  }
  assert.deepEqual(files(), [file]);
});
