import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { inventedAddresses as at, inventedStory } from '../invented-site.ts';
import { dossierBook } from './epub.ts';

const story = inventedStory();
const idsIn = (xml: string) => new Set([...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

test('the book is an EPUB: its type first and plain, every file well-formed, every link inside whole', () => {
  const book = dossierBook(story, at);
  assert.equal(strFromU8(book.slice(30, 58)), 'mimetypeapplication/epub+zip');
  const files = Object.fromEntries(
    Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  for (const [path, text] of Object.entries(files)) {
    if (/\.(?:xml|opf|xhtml)$/.test(path)) assert.doesNotThrow(() => fromXml(text), path);
  }
  const manifest = [...(files['book/package.opf'] ?? '').matchAll(/href="([^"]+)"/g)];
  for (const [, href] of manifest) assert.ok(files[`book/${href}`], href);
  for (const [path, text] of Object.entries(files)) {
    for (const [, file, id] of text.matchAll(/href="([\w-]+\.xhtml)(?:#([\w-]+))?"/g)) {
      const target = files[`book/${file}`];
      assert.ok(target, `${path}: ${file}`);
      if (id) assert.ok(idsIn(target).has(id), `${path}: ${file}#${id}`);
    }
  }
});

test('the same story gives the same bytes', () => {
  assert.deepEqual(dossierBook(story, at), dossierBook(inventedStory(), at));
});
