import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedAddresses } from './invented-site.ts';
import { robotsText } from './robots.ts';

test('the sitemap is named by its whole address', () => {
  assert.match(
    robotsText(inventedAddresses),
    /^Sitemap: https:\/\/news\.example\/fair\/sitemap-index\.xml$/m,
  );
  assert.match(robotsText(inventedAddresses), /^Disallow: \/fair\/embed\/$/m);
});
