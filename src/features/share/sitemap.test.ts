import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemap, sitemapFiles } from './sitemap.ts';

test('addresses in a sitemap are text', () => {
  assert.match(
    sitemap(['https://a.example/?a&b<c']),
    /<loc>https:\/\/a\.example\/\?a&#x26;b&#x3C;c<\/loc>/,
  );
});

test('more addresses than a file may have stand in several, which one names', () => {
  const pages = [10, 9, 1].map((page) => `https://a.example/${page}/`);
  const files = sitemapFiles(pages, (name) => `https://a.example/${name}`, 2);
  const locations = (name: string) =>
    [...(files.get(name) ?? '').matchAll(/<loc>https:\/\/a\.example\/(.*?)<\/loc>/g)].map(
      ([, path]) => path,
    );
  assert.deepEqual(locations('sitemap-0.xml'), ['1/', '9/']);
  assert.deepEqual(locations('sitemap-1.xml'), ['10/']);
  assert.deepEqual(locations('sitemap-index.xml'), ['sitemap-0.xml', 'sitemap-1.xml']);
});

test('a site without pages for search engines has an empty sitemap', () => {
  const files = sitemapFiles([], (name) => name);
  assert.deepEqual([...files.keys()], ['sitemap-0.xml', 'sitemap-index.xml']);
});
