import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { articleItem, eventItem, quotationItem } from './citable.ts';

const story = inventedStory();

/** Where the words were found and by whom they were published first, which other facts of a report must not stand for. */
const known = (value: string) => ({ status: 'editor', value, reason: 'It is known.' }) as const;

test('a report is cited with its author, day, first publisher, copier and raw file', () => {
  const article = entryOf(story.articles, 'day-two');
  const meta = { ...article.meta, copier: known('A Copier'), byline: known('Ann Other') };
  assert.deepEqual(articleItem({ ...article, meta }, story, at), {
    id: 'day-two',
    'citation-key': 'day-two',
    type: 'article-newspaper',
    title: 'The end',
    genre: 'Restored reading of a scraped copy by A Copier, first published by The Gazette',
    URL: 'https://news.example/fair/articles/day-two/',
    'container-title': 'The fair',
    issued: { 'date-parts': [[2021, 5, 2]] },
    language: 'en',
    author: [{ family: 'Other', given: 'Ann' }],
    note: 'Restored reading of a scraped copy by A Copier, first published by The Gazette. Raw file: day-two.txt, SHA-256 0',
  });
});

test('a report that was reworded is cited as its copier’s, after whom it follows', () => {
  const article = entryOf(story.articles, 'day-two');
  const meta = { ...article.meta, copier: known('A Copier'), reworded: 'It says so.' };
  assert.equal(
    articleItem({ ...article, meta }, story, at).genre,
    'Restored reading of a rewording by A Copier after The Gazette',
  );
});

test('a report is cited with where its page was, and with what is doubted of its headline', () => {
  const article = entryOf(story.articles, 'day-two');
  const [block] = article.blocks;
  assert.ok(block);
  const spans = [{ text: 'The ' }, { text: 'end', doubt: 'It did not end.' }];
  const title = { ...block, id: 'p0', role: 'title' as const, text: 'The end', spans };
  const meta = {
    ...article.meta,
    url: 'https://copies.example/fair',
    retrieved: '2021-06-01',
    archived: 'https://archive.example/fair',
  };
  const { title: headline, note } = articleItem(
    { ...article, meta, blocks: [title, ...article.blocks] },
    story,
    at,
  );
  assert.equal(headline, 'The end [?]');
  assert.equal(
    note,
    'Restored reading of a scraped copy, first published by The Gazette. Raw file: day-two.txt, SHA-256 0. ' +
      'Scraped from https://copies.example/fair. Scraped on 2021-06-01. Archived at https://archive.example/fair. ' +
      '[?] “end”: It did not end.',
  );
});

test('an event is cited as what its reports tell, without a day of publication', () => {
  const genre = 'Timeline entry after restored readings of scraped copies: Courier';
  assert.deepEqual(eventItem(entryOf(story.events, 'opening'), story, at), {
    id: 'event-opening',
    'citation-key': 'event-opening',
    type: 'webpage',
    title: 'The fair opens',
    genre,
    URL: 'https://news.example/fair/timeline/opening/',
    'container-title': 'The fair',
    language: 'en',
    note: `${genre}.`,
  });
});

test('a quotation is cited as what its speaker said, where, in which reports', () => {
  const [quote] = story.quotes.values();
  assert.ok(quote);
  const genre = `Quotation of ${quote.source}, At the opening; restored readings of scraped copies: Courier`;
  assert.deepEqual(quotationItem(quote, story, at), {
    id: `quotation-${quote.id}`,
    'citation-key': `quotation-${quote.id}`,
    type: 'webpage',
    title: quote.title,
    genre,
    URL: `https://news.example/fair/quotes/${quote.id}/`,
    'container-title': 'The fair',
    language: 'en',
    note: `${genre}.`,
  });
});
