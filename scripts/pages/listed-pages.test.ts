import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../src/content-folder/held-content.ts';
import { listedPages } from './listed-pages.ts';

const articles = new Map([
  ['a', { slug: 'a', rights: { noindex: true } }],
  ['b', { slug: 'b', rights: undefined }],
]);
const CONTENT = {
  aliases: [{ from: '/old/', to: '/timeline/' }],
  published: new Set(['/old/page/']),
  story: { articles },
} as unknown as Content;

test('search engines are told of pages, not of those that lead on, of frames, or of reports not to be listed', () => {
  const files = [
    'index.html',
    '404.html',
    'data/a.json',
    'articles/a/index.html',
    'articles/a/cite/index.html',
    'articles/b/index.html',
    'embed/timeline/index.html',
    'passages/b/p1/index.html',
    'old/index.html',
    'old/page/index.html',
    'timeline/año/index.html',
  ];
  assert.deepEqual(listedPages(files, CONTENT), ['', 'articles/b/', 'timeline/a%C3%B1o/']);
  assert.deepEqual(listedPages(['index.html'], { ...CONTENT, story: undefined }), ['']);
});
