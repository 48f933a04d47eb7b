import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
} from '../../../story/invented-story.ts';
import { inventedAddresses as at } from '../invented-site.ts';
import { dataFile } from './datasets.ts';
import type { DataName } from './schemas.ts';

/** The invented story with a proved change, a doubt, a length and a note. */
function richStory() {
  const { articles, events, quotes } = inventStory();
  const facts = { published: '2021-05-01', writer: 'Courier', title: 'The beginning' };
  const dayOne = inventArticle('day-one', facts, [
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: 'On Saturday Mayor ' },
        {
          text: 'Quill',
          change: {
            was: 'Quell',
            kind: 'name',
            rule: 'restore-names',
            reason: 'Another report has it.',
            grade: 'supported',
            witness: { report: 'day-two', block: 'p1', quote: 'Mayor Quill' },
          },
        },
        { text: ' opened the fair in the ' },
        { text: 'harbour', doubt: 'It may be the haven.' },
        { text: '. “A fair to remember,” she said.' },
      ],
    },
  ]);
  const evidence = [
    { report: 'day-one', quote: 'Mayor Quell opened the fair in the harbour', knew: 'past' },
  ] as const;
  const lasted = [
    { report: 'day-two', quote: 'The fair closed on Sunday', length: 'P1D', to: 'P2D' },
  ];
  const [quote] = quotes;
  assert.ok(quote);
  return assembleInvented({
    articles: articles.map((one) => (one.id === 'day-one' ? dayOne : one)),
    events: events.map((event) =>
      event.id === 'opening' ? changeFirst([event], { evidence: [...evidence], lasted }) : event,
    ),
    quotes: [
      changeFirst([quote], {
        versions: quote.data.versions.map((one) => ({ ...one, note: 'As she said it.' })),
      }),
    ],
  });
}

const story = richStory();
const unknown = { status: 'unknown', reason: 'It does not say.' };

/** The entry of a file that has this id, or slug. */
function itemOf(name: DataName, id: string): unknown {
  const { items }: { items: { id?: string; slug?: string }[] } = JSON.parse(
    dataFile(name, story, at),
  );
  return items.find((item) => (item.id ?? item.slug) === id);
}

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

test('an event has when it was, how long, who was there, and the passages that tell it', () => {
  assert.deepEqual(itemOf('timeline', 'opening'), {
    id: 'opening',
    url: 'https://news.example/fair/timeline/opening/',
    title: 'The fair opens',
    summary: 'It opened.',
    when: { from: '2021-05-01', part: 'morning', circa: false },
    datetime: '2021-05-01',
    lasted: [
      {
        report: 'day-two',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-two/#p1',
        text: 'The fair closed on Sunday',
        restored: false,
        doubted: false,
        length: 'P1D',
        to: 'P2D',
      },
    ],
    kind: 'ceremony',
    place: 'harbour',
    people: [{ id: 'ida-quill', url: 'https://news.example/fair/people/ida-quill/' }],
    passages: [
      {
        report: 'day-one',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-one/#p1',
        text: 'Mayor Quill opened the fair in the harbour',
        restored: true,
        doubted: true,
        doubts: [{ is: 'harbour', start: 35, reason: 'It may be the haven.' }],
        knew: 'past',
      },
    ],
    differences: [{ id: 'which-fair', url: 'https://news.example/fair/differences/which-fair/' }],
    quotes: [{ id: 'to-remember', url: 'https://news.example/fair/quotes/to-remember/' }],
  });
});

test('an event of which nothing else is known has no more', () => {
  assert.deepEqual(itemOf('timeline', 'closing'), {
    id: 'closing',
    url: 'https://news.example/fair/timeline/closing/',
    title: 'The fair closes',
    summary: 'It closed.',
    when: { from: '2021-05-02', circa: false },
    datetime: '2021-05-02',
    kind: 'ceremony',
    people: [],
    passages: [
      {
        report: 'day-two',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-two/#p1',
        text: 'The fair closed on Sunday',
        restored: false,
        doubted: false,
        knew: 'past',
      },
    ],
    differences: [],
    quotes: [],
  });
});

test('a difference has what each report says and the verdict', () => {
  assert.deepEqual(itemOf('differences', 'which-fair'), {
    id: 'which-fair',
    url: 'https://news.example/fair/differences/which-fair/',
    question: 'What did she call it?',
    kind: 'quotation-wording',
    answers: [
      {
        report: 'day-one',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-one/#p1',
        text: 'A fair to remember',
        restored: false,
        doubted: false,
        says: 'to remember',
      },
      {
        report: 'day-two',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-two/#p1',
        text: '“a fine old fair”',
        restored: false,
        doubted: false,
        says: 'fine',
      },
    ],
    verdict: { status: 'open', text: 'Both may be right.' },
    events: [{ id: 'opening', url: 'https://news.example/fair/timeline/opening/' }],
    people: [{ id: 'ida-quill', url: 'https://news.example/fair/people/ida-quill/' }],
  });
});

test('a quotation has who said it, where, and its versions', () => {
  assert.deepEqual(itemOf('quotes', 'to-remember'), {
    id: 'to-remember',
    url: 'https://news.example/fair/quotes/to-remember/',
    title: 'A fair to remember',
    speaker: 'ida-quill',
    source: 'Ida Quill',
    occasion: 'At the opening',
    channel: 'in person',
    event: 'opening',
    versions: [
      {
        report: 'day-one',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-one/#p1',
        text: 'A fair to remember',
        restored: false,
        doubted: false,
        status: 'verbatim',
        note: 'As she said it.',
      },
    ],
  });
});

test('a person has every form of the name that the reports have, and how often', () => {
  assert.deepEqual(itemOf('people', 'ida-quill'), {
    name: 'Ida Quill',
    shortName: 'Quill',
    sortName: 'Quill, Ida',
    role: 'Mayor',
    aliases: ['Mayor Quill'],
    misspellings: [{ text: 'Quell', reason: 'A slip.', requires: [] }],
    id: 'ida-quill',
    url: 'https://news.example/fair/people/ida-quill/',
    events: [{ id: 'opening', url: 'https://news.example/fair/timeline/opening/' }],
    quotes: [{ id: 'to-remember', url: 'https://news.example/fair/quotes/to-remember/' }],
    differences: [{ id: 'which-fair', url: 'https://news.example/fair/differences/which-fair/' }],
    forms: [{ text: 'Mayor Quill', count: 2 }],
  });
});
