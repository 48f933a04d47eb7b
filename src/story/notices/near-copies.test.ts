import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, inventArticle, inventStory, plainBlock } from '../invented-story.ts';
import { findCopies } from './near-copies.ts';

const REPORT = Array.from({ length: 9 }, (_, n) => `In hour ${n} the town voted for pier ${n}.`);
const blocks = (...lines: string[]) => lines.map((line, i) => plainBlock(`p${i + 1}`, line));

function told(texts: Record<string, readonly string[]>) {
  const articles = Object.entries(texts).map(([slug, lines]) =>
    inventArticle(slug, {}, blocks(...lines)),
  );
  const none = { events: [], questions: [], quotes: [], agreements: [] };
  const changes = { articles, ...none };
  return findCopies(inventStory(changes), assembleInvented(changes)).map(({ article, message }) => [
    article.data.slug,
    message.slice(0, message.indexOf(':')),
  ]);
}

test('copies of one text are named as copies of each other', () => {
  assert.deepEqual(
    told({ coast: ['Pier at last', ...REPORT], hills: REPORT, other: ['It rained.'] }),
    [
      ['coast', 'It has nearly the same words as “hills” (100 %)'],
      ['hills', 'It has nearly the same words as “coast” (100 %)'],
    ],
  );
});

test('reports of their own words are no copies', () => {
  assert.deepEqual(told({ coast: REPORT, hills: ['The pier was voted down in the hills.'] }), []);
});
