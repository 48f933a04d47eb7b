import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeedSelf, readLocations } from './xml-places.ts';

test('a sitemap gives its addresses in their order', () => {
  const xml =
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc></url><url><loc> https://a.example/?a&amp;b </loc></url></urlset>';
  assert.deepEqual(readLocations(xml), ['https://a.example/', 'https://a.example/?a&b']);
  assert.deepEqual(readLocations('Not found'), []);
});

test('a feed says where it is and where its entries are', () => {
  const xml =
    '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="alternate" href="/"/><link rel="self" href="/a.atom"/><entry><link href="/b/"/></entry></feed>';
  assert.deepEqual(readFeedSelf(xml), { self: '/a.atom', links: ['/b/'] });
  assert.equal(readFeedSelf('<html><body>Not found</body></html>'), undefined);
  assert.equal(readFeedSelf(''), undefined);
});
