import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../text/en.ts';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { citationLines } from './citation-lines.ts';
import { citationFile } from './format-citations.ts';
import { passageItems } from './passage-items.ts';

const story = inventedStory();
const itemOf = (slug: string, block: string) =>
  entryOf(passageItems(entryOf(story.articles, slug), story, at), block);

test('a paragraph has its own address, number and line', () => {
  const item = itemOf('day-two', 'p2');
  assert.equal(item.URL, 'https://news.example/fair/articles/day-two/#p2');
  assert.equal(
    citationLines([item], en.citing).get('day-two-p2')?.apa,
    'The end. (2021, May 2). [Paragraph 2, unchanged from a scraped copy, first published by The Gazette]. The Fair. https://news.example/fair/articles/day-two/#p2',
  );
});

test('a paragraph whose words were restored says so, and what stood there', () => {
  const item = itemOf('day-one', 'p1');
  assert.match(item.genre, /^Paragraph 1, restored reading of a scraped copy/);
  assert.match(item.note, /^“.*Quill.* As scraped: “.*Quell/);
  for (const format of ['bib', 'ris', 'json'] as const) {
    const file = citationFile([item], format);
    assert.match(file, /day-one\/\\?#p1/, format);
    assert.match(file, /As scraped: /, format);
  }
});

test('a paragraph’s line does not depend on those that are formatted with it', () => {
  const items = [...passageItems(entryOf(story.articles, 'day-two'), story, at).values()];
  assert.ok(items.length > 1);
  for (const { apa, chicago } of citationLines(items, en.citing).values()) {
    assert.match(apa, /\(2021, May 2\)/);
    assert.match(chicago, /, May 2, 2021\./);
  }
});

test('what is no part of the report, and a list too long to link, cannot be quoted', () => {
  const article = entryOf(story.articles, 'day-two');
  const [first] = article.blocks;
  assert.ok(first);
  const menu = { ...first, id: 'p9', role: 'furniture' } as const;
  const ids = [...passageItems({ ...article, blocks: [first, menu] }, story, at).keys()];
  assert.equal(ids.includes('p9'), false);
  const blocks = Array.from({ length: 1001 }, () => first);
  assert.equal(passageItems({ ...article, blocks }, story, at).size, 0);
});
