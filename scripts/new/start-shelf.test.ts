import assert from 'node:assert/strict';
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
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readShelf } from '../shelf/read-shelf.ts';
import { storiesFolder } from '../shelf/stories-folder.ts';
import { startShelf } from './start-shelf.ts';

function folder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'new-shelf-'));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

test('a shelf is begun with its stories, and says what is missing', (t) => {
  const dir = folder(t);
  assert.match(
    startShelf(dir, ['harbour', 'dam']).told,
    /dam\/content are begun\. Say in .*shelf\.yaml/,
  );
  const shelf = storiesFolder({ STORIES_DIR: join(dir, 'stories') });
  assert.ok(shelf);
  assert.deepEqual(
    shelf.stories.map(({ name }) => name),
    ['dam', 'harbour'],
  );
  assert.throws(() => readShelf(shelf), /shelf\.yaml:1 {2}“title” is empty/);
});

test('further stories come to it, and what an editor wrote of it stays', (t) => {
  const dir = folder(t);
  startShelf(dir, ['harbour']);
  writeFileSync(join(dir, 'shelf.yaml'), 'title: All\nlanguage: en\n');
  assert.match(startShelf(dir, ['dam']).told, /dam\/content is begun/);
  assert.equal(readFileSync(join(dir, 'shelf.yaml'), 'utf8'), 'title: All\nlanguage: en\n');
  assert.throws(() => startShelf(dir, ['fair', 'dam']), /dam\/content exists/);
  assert.equal(existsSync(join(dir, 'stories', 'fair')), false);
});

test('the empty content of a new story is that of the first; one with reports is left where it is', (t) => {
  const dir = folder(t);
  const raw = join(dir, 'content', 'raw');
  mkdirSync(raw, { recursive: true });
  writeFileSync(join(raw, '.gitkeep'), '');
  startShelf(dir, ['harbour', 'dam']);
  assert.deepEqual(readdirSync(dir).sort(), ['shelf.yaml', 'stories']);
  assert.ok(existsSync(join(dir, 'stories', 'harbour', 'content', 'raw', '.gitkeep')));
  mkdirSync(raw, { recursive: true });
  writeFileSync(join(raw, 'a.txt'), 'A');
  assert.throws(() => startShelf(dir, ['fair']), /git mv content stories\/NAME\/content/);
});

test('what cannot be the name of a story is refused, and nothing is written', (t) => {
  const dir = folder(t);
  assert.throws(() => startShelf(dir, []), /new -- shelf harbour dam/);
  assert.throws(() => startShelf(dir, ['dam', 'Old Dam']), /“Old Dam”: .*lower-case words/);
  assert.throws(() => startShelf(dir, ['search']), /A page of the shelf has this name/);
  assert.deepEqual(readdirSync(dir), []);
});
