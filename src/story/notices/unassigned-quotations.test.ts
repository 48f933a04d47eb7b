import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
  plainBlock,
} from '../invented-story.ts';
import { findUnassignedQuotations } from './unassigned-quotations.ts';

const TEXT = 'He said “warm bread” and “cold oil”, and “she said ‘no salt’ twice”.';

/** The quotations told of a report of two paragraphs that are the same, of which some words are cited. */
function told(...cited: string[]) {
  const blocks = [plainBlock('p1', TEXT), plainBlock('p2', `Again: ${TEXT}`)];
  const { quotes } = inventStory();
  const versions = cited.map((quote) => ({ report: 'market', quote, status: 'verbatim' as const }));
  const changes = {
    articles: [inventArticle('market', {}, blocks)],
    quotes: cited.length > 0 ? [changeFirst(quotes, { versions })] : [],
    events: [],
    questions: [],
    agreements: [],
  };
  const files = inventStory(changes);
  return findUnassignedQuotations(files, assembleInvented(changes)).map(
    ({ article, block, message }) => `${article.data.slug} ${block} ${message}`,
  );
}

const notice = (block: string, words: string) =>
  `market ${block} No entry of “quotes” says who speaks here: “${words}”.`;

const all = (block: string) =>
  ['warm bread', 'cold oil', 'she said ‘no salt’ twice'].map((words) => notice(block, words));

test('quotations that no utterance cites are told, those inside others with them', () => {
  assert.deepEqual(told(), [...all('p1'), ...all('p2')]);
});

test('a quotation of which some words are cited is not told, its neighbours are', () => {
  assert.deepEqual(told('cold', 'said ‘no salt’'), [notice('p1', 'warm bread'), ...all('p2')]);
});

test('words beside a quotation do not assign it', () => {
  assert.deepEqual(told('He said', 'and'), [...all('p1'), ...all('p2')]);
});
