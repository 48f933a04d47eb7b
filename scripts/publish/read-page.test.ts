import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

test('a page is read for what a host can do wrong', () => {
  const page = readPage(`<!doctype html><title>A &amp; B</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="canonical" href="https://a.example/b/"><link rel="icon" href="/i.svg">
<meta property="og:image" content="https://a.example/cards/b.png">
<script src="/a.js" integrity="sha256-x"></script><script src="//c.example/b.js"></script><script>1</script>
<a href="../c/#p1">c</a><img src="d.png">`);
  assert.deepEqual(page, {
    canonical: 'https://a.example/b/',
    links: ['/i.svg', '/a.js', '//c.example/b.js', '../c/#p1', 'd.png'],
    cards: ['https://a.example/cards/b.png'],
    scripts: [{ integrity: 'sha256-x' }, { integrity: undefined }],
    sendsTo: undefined,
    hasPolicy: true,
  });
});

test('a page that has moved says where to, also without JavaScript alone', () => {
  const { sendsTo, hasPolicy } = readPage(
    '<noscript><meta http-equiv="refresh" content="0; url=/new/"></noscript>',
  );
  assert.deepEqual([sendsTo, hasPolicy], ['/new/', false]);
});
