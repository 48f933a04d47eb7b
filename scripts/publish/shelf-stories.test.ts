import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemapIndex } from '../../src/features/share/sitemap.ts';
import type { Role, Seen } from './seen.ts';
import { shelfStories } from './shelf-stories.ts';

const SITE = 'https://a.example/water/';
const answer = (path: string, role: Role, status: number, text = ''): Seen => ({
  ...{ address: SITE + path, path, role, from: undefined, status },
  ...{ headers: new Headers(), bytes: new TextEncoder().encode(text), cut: false },
});
const index = (...maps: readonly string[]) =>
  answer('sitemap-index.xml', 'sitemap', 200, sitemapIndex(maps.map((map) => SITE + map)));
const STORIES = ['dam/sitemap-0.xml', 'harbour/sitemap-0.xml', 'harbour/sitemap-1.xml'];
const noWorker = answer('sw.js', 'worker', 404);

test('a shelf is known by its sitemap, and names its stories', () => {
  const shelf = [index(...STORIES, 'sitemap-shelf.xml'), noWorker];
  assert.deepEqual(shelfStories(shelf), [`${SITE}dam/`, `${SITE}harbour/`]);
});

test('a story is none, whatever it has or lacks', () => {
  assert.deepEqual(shelfStories([noWorker]), []);
  assert.deepEqual(shelfStories([index('sitemap-0.xml'), noWorker]), []);
  const worker = answer('sw.js', 'worker', 200);
  assert.deepEqual(shelfStories([index('sitemap-0.xml', 'sitemap-shelf.xml'), worker]), []);
  assert.deepEqual(shelfStories([index(...STORIES, 'sitemap-shelf.xml')]), []);
});
