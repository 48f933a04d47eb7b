import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type MadeFile, openPageStore } from './page-store.ts';
import { digestOf } from './read-scripts.ts';

const PAGE = join('a', 'index.html');

const madeOf = (text: string, given: string | undefined = 'given'): MadeFile => ({
  given,
  reads: new Map([['events|title', '*']]),
  read: 'read',
  integrity: digestOf(text),
  built: { path: '/a/', ids: ['p1'] },
});

/** A site of one page that was built and kept. */
function prepare(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'site');
  const open = ({ site = 'fair', code = 'code', read = 'read' } = {}) =>
    openPageStore(site, code, () => read, join(folder, 'pages'));
  const build = (text: string, site = 'fair') => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(join(root, 'a'), { recursive: true });
    writeFileSync(join(root, PAGE), text);
    return open({ site }).save(root, new Map([[PAGE, madeOf(text)]]));
  };
  assert.equal(build('words'), 1);
  return { folder, root, open, build };
}

test('a page that was given and has read the same is put back as it was', (t) => {
  const { root, open } = prepare(t);
  rmSync(root, { recursive: true });
  const store = open();
  assert.deepEqual(store.find(PAGE, 'given')?.built, { path: '/a/', ids: ['p1'] });
  store.putBack(PAGE, join(root, PAGE));
  assert.equal(readFileSync(join(root, PAGE), 'utf8'), 'words');
});

test('a page is not found when it was given or has read something else, or is made by other code', (t) => {
  const { open } = prepare(t);
  assert.equal(open().find(PAGE, 'other'), undefined);
  assert.equal(open().find('b/index.html', 'given'), undefined);
  assert.equal(open({ read: 'other' }).find(PAGE, 'given'), undefined);
  assert.equal(open({ code: 'other' }).find(PAGE, 'given'), undefined);
  assert.equal(open({ site: 'other' }).find(PAGE, 'given'), undefined);
});

test('a page into which somebody wrote is not put back, by the next build nor by the one after', (t) => {
  const { root, open, build } = prepare(t);
  writeFileSync(join(root, PAGE), 'wards');
  utimesSync(join(root, PAGE), 1000, 1000);
  assert.equal(open().find(PAGE, 'given'), undefined);
  build('words');
  rmSync(root, { recursive: true });
  const store = open();
  assert.ok(store.find(PAGE, 'given'));
  store.putBack(PAGE, join(root, PAGE));
  assert.equal(readFileSync(join(root, PAGE), 'utf8'), 'words');
});

test('a page with another date and the same bytes is put back', (t) => {
  const { root, open } = prepare(t);
  utimesSync(join(root, PAGE), 1000, 1000);
  assert.ok(open().find(PAGE, 'given'));
});

test('what a build has no more is let go, and what it found is not counted as new', (t) => {
  const { folder, root, open, build } = prepare(t);
  assert.equal(build('other words'), 1);
  assert.equal(readdirSync(join(folder, 'pages', 'fair', 'files')).length, 1);
  const store = open();
  const found = store.find(PAGE, 'given');
  assert.ok(found);
  assert.equal(store.save(root, new Map([[PAGE, found]])), 0);
  assert.ok(open().find(PAGE, 'given'));
});

test('the four sites that were built last are kept', (t) => {
  const { folder, build } = prepare(t);
  for (const [age, site] of ['b', 'c', 'd'].entries()) {
    build('words', site);
    utimesSync(join(folder, 'pages', site), 2000 + age, 2000 + age);
  }
  utimesSync(join(folder, 'pages', 'fair'), 1000, 1000);
  build('words', 'e');
  assert.equal(existsSync(join(folder, 'pages', 'fair')), false);
  assert.deepEqual(readdirSync(join(folder, 'pages')).sort(), ['b', 'c', 'd', 'e']);
});
