import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readShelf } from './read-shelf.ts';
import { storiesFolder } from './stories-folder.ts';

function prepare(t: TestContext, ...names: readonly string[]) {
  const dir = mkdtempSync(join(tmpdir(), 'shelf-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const folder = join(dir, 'stories');
  mkdirSync(folder);
  for (const name of names) mkdirSync(join(folder, name, 'content'), { recursive: true });
  return { dir, folder, find: () => storiesFolder({ STORIES_DIR: folder }) };
}

test('where a story is by itself there is no shelf', () => {
  assert.equal(storiesFolder({ CONTENT_DIR: 'x' }), undefined);
  assert.equal(storiesFolder({}), undefined);
});

test('stories are the folders with a content, by name, those of the editor’s order first', (t) => {
  const { dir, find } = prepare(t, 'dam', 'fair', 'sea');
  assert.deepEqual(
    find()?.stories.map(({ name }) => name),
    ['dam', 'fair', 'sea'],
  );
  writeFileSync(join(dir, 'shelf.yaml'), 'title: All\norder: [sea]\n');
  const folder = find();
  assert.ok(folder);
  assert.deepEqual(
    readShelf(folder).stories.map(({ name }) => name),
    ['sea', 'dam', 'fair'],
  );
});

test('a folder that cannot be a story, or none, is named with what to do', (t) => {
  assert.throws(prepare(t, 'Old Dam').find, /Old Dam {2}.*Rename it/);
  assert.throws(prepare(t, 'search').find, /search {2}A page of the shelf has this name/);
  assert.throws(prepare(t).find, /No story is in it/);
  const { folder, find } = prepare(t);
  mkdirSync(join(folder, 'dam'));
  assert.throws(find, /dam\/content {2}There is no such folder/);
});

test('what is wrong in shelf.yaml is told with its line', (t) => {
  const { dir, find } = prepare(t, 'dam');
  const read = () => readShelf(find() ?? assert.fail());
  assert.throws(read, /shelf\.yaml {2}There is no such file/);
  const write = (text: string) => writeFileSync(join(dir, 'shelf.yaml'), text);
  write('title: All\norder: [fair]\n');
  assert.throws(read, /shelf\.yaml:2 {2}order: there is no story “fair”\. There are: dam/);
  write('title: All\npeople:\n  - [dam/ida, ida]\n');
  assert.throws(read, /shelf\.yaml:3.*is no person: story\/id/);
});
