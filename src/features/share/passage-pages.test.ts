import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, inventedStory } from './invented-site.ts';
import { hasPassagePages, passagePagesOf } from './passage-pages.ts';

const story = inventedStory();
const article = entryOf(story.articles, 'day-two');
const [block] = article.blocks;
assert.ok(block);
const blocks = Array.from({ length: 200 }, (_, i) => ({ ...block, id: `p${i + 1}` }));
const long = { ...article, blocks };
const large = { articles: new Map([['day-two', long]]) };

test('in a small story each paragraph has a page, its headline has none', () => {
  const headed = { ...article, blocks: [{ ...block, id: 'p0', role: 'title' as const }, block] };
  const ids = passagePagesOf(headed, story, new Set()).map(({ id }) => id);
  assert.deepEqual(ids, [block.id]);
  assert.equal(hasPassagePages(story), true);
});

test('in a large story those keep theirs whose address was published', () => {
  assert.equal(hasPassagePages(large), false);
  const published = new Set(['/passages/day-two/p7/', '/passages/day-one/p8/']);
  assert.deepEqual(
    passagePagesOf(long, large, published).map(({ id }) => id),
    ['p7'],
  );
});
