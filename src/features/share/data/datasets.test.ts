import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedAddresses as at } from '../invented-site.ts';
import { dataFile } from './datasets.ts';
import { itemOf, story } from './invented-data.ts';

const unknown = { status: 'unknown', reason: 'It does not say.' };

test('a file says by which schema it is written, of which version, and where readers see the same', () => {
  const { items, ...head } = JSON.parse(dataFile('timeline', story, at));
  assert.deepEqual(head, {
    $schema: 'https://news.example/fair/data/timeline.schema.json',
    version: '1.1.0',
    story: 'The fair',
    source: 'https://news.example/fair/timeline/',
  });
  assert.deepEqual(
    items.map(({ id }: { id: string }) => id),
    ['opening', 'closing'],
  );
});

test('a report has its facts with their sources, and each block in both readings with what was done to it', () => {
  assert.deepEqual(itemOf('articles', 'day-one'), {
    slug: 'day-one',
    url: 'https://news.example/fair/articles/day-one/',
    title: 'The beginning',
    label: 'Courier',
    published: '2021-05-01',
    raw: { file: 'day-one.txt', sha256: '0' },
    scraped: {},
    damage: [{ kind: 'copied', label: 'Copied as it stands, as far as we can see' }],
    provenance: {
      title: { status: 'stated', value: 'The beginning', passage: 'The beginning' },
      byline: unknown,
      dateline: unknown,
      writer: { status: 'stated', value: 'Courier', passage: 'Courier' },
      copier: unknown,
      published: { status: 'stated', value: '2021-05-01', passage: '2021-05-01' },
      language: unknown,
    },
    blocks: [
      {
        id: 'p1',
        role: 'paragraph',
        restored:
          'On Saturday Mayor Quill opened the fair in the harbour. “A fair to remember,” she said.',
        scraped:
          'On Saturday Mayor Quell opened the fair in the harbour. “A fair to remember,” she said.',
        changes: [
          {
            was: 'Quell',
            is: 'Quill',
            start: 18,
            kind: 'name',
            rule: 'restore-names',
            reason: 'Another report has it.',
            grade: 'supported',
            witness: { report: 'day-two', block: 'p1', quote: 'Mayor Quill' },
          },
        ],
        doubts: [{ is: 'harbour', start: 47, reason: 'It may be the haven.' }],
      },
    ],
  });
});

test('a report says where its page was, and how it is known that it was reworded', () => {
  const article = story.articles.get('day-two');
  assert.ok(article);
  const meta = {
    ...article.meta,
    url: 'https://copies.example/fair',
    retrieved: '2021-06-01',
    archived: 'https://archive.example/fair',
    reworded: 'It says so.',
  };
  const articles = new Map([['day-two', { ...article, meta, published: undefined }]]);
  const [item] = JSON.parse(dataFile('articles', { ...story, articles }, at)).items;
  assert.deepEqual(
    { scraped: item.scraped, reworded: item.reworded, published: item.published },
    {
      scraped: {
        url: 'https://copies.example/fair',
        retrieved: '2021-06-01',
        archived: 'https://archive.example/fair',
      },
      reworded: 'It says so.',
      published: undefined,
    },
  );
});
