import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, inventStory } from '../../story/invented-story.ts';
import { inventedAddresses } from './invented-site.ts';
import { robotsText } from './robots.ts';

test('the sitemap is named by its whole address', () => {
  assert.match(
    robotsText(assembleInvented(), inventedAddresses),
    /^Sitemap: https:\/\/news\.example\/fair\/sitemap-index\.xml$/m,
  );
  assert.match(robotsText(assembleInvented(), inventedAddresses), /^Disallow: \/fair\/embed\/$/m);
});

test('of a report that is not listed the files that cannot say so are named', () => {
  const files = inventStory();
  const articles = files.articles.map((article) =>
    article.data.slug === 'day-two' ? { ...article, rights: { noindex: true } } : article,
  );
  const robots = robotsText(assembleInvented({ articles }), inventedAddresses);
  assert.match(robots, /^Disallow: \/fair\/articles\/day-two\/cite\.$/m);
  assert.match(robots, /^Disallow: \/fair\/cards\/articles\/day-two\.png$/m);
  assert.match(robots, /^Disallow: \/fair\/cards\/passages\/day-two\/$/m);
  assert.doesNotMatch(robots, /day-one|articles\/day-two\/$/m);
});
