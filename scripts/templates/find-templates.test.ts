import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findTemplates } from './find-templates.ts';

function prepare(t: TestContext) {
  const all = join(mkdtempSync(join(tmpdir(), 'templates-')), 'templates');
  t.after(() => rmSync(join(all, '..'), { recursive: true }));
  const said: string[] = [];
  let made = 0;
  const find = (madeFrom: readonly string[], code = 0) => {
    const make = async (env: NodeJS.ProcessEnv) => {
      made += 1;
      mkdirSync(env['ASTRO_CACHE_DIR'] ?? '');
      writeFileSync(join(env['TEMPLATES_DIR'] ?? '', 'styles.json'), '[]');
      return code;
    };
    return findTemplates(madeFrom, (line) => said.push(line), make, all);
  };
  return { all, said, find, count: () => made };
}

test('templates are put together once for the same code, and told then', async (t) => {
  const { find, said, count } = prepare(t);
  const folder = await find(['code', '/']);
  assert.equal(await find(['code', '/']), folder);
  assert.equal(count(), 1);
  assert.equal(said.length, 1);
  assert.deepEqual(readdirSync(folder ?? ''), ['styles.json']);
  assert.notEqual(await find(['other code', '/']), folder);
  assert.equal(count(), 2);
});

test('what was not made whole is not found', async (t) => {
  const { find, all, count } = prepare(t);
  assert.equal(await find(['code'], 1), undefined);
  const folder = await find(['code']);
  assert.equal(count(), 2);
  assert.ok(existsSync(join(folder ?? '', 'styles.json')));
  assert.equal(readdirSync(all).length, 1);
});

test('those of earlier code go in the end, and never those that are asked for', async (t) => {
  const { find, all } = prepare(t);
  for (let version = 0; version < 14; version += 1) {
    const folder = await find([`${version}`]);
    assert.ok(existsSync(folder ?? ''));
  }
  assert.equal(readdirSync(all).length, 12);
});
