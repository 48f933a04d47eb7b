import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shelfRobots } from './shelf-files.ts';

test('one robots.txt bars what those of the stories bar', () => {
  const own = 'User-agent: *\nDisallow: /w/dam/embed/\nAllow: /\n\nSitemap: https://a.example/x\n';
  assert.equal(
    shelfRobots([own], 'https://a.example/w/sitemap-index.xml'),
    'User-agent: *\nDisallow: /w/dam/embed/\nAllow: /\n\nSitemap: https://a.example/w/sitemap-index.xml\n',
  );
});
