import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareData } from './compare-data.ts';
import type { RecordWords } from './drafted-change.ts';
import type { PublishedData } from './published-data.ts';

const words: RecordWords = {
  moved: (from, to) => `${from} > ${to}`,
  corrected: (was, is) => `${was} > ${is}`,
  verdictStatus: { settled: 'settled', open: 'opened' },
  verdict: 'reworded',
  withdrawn: 'withdrawn',
  shown: { full: 'whole', passages: 'cited', links: 'linked' },
  added: (title) => `+ ${title}`,
  signs: ['[draft]'],
  namesGap: (text) => text.includes('[gap]'),
};

const was: PublishedData = {
  articles: [
    {
      slug: 'a',
      title: 'A',
      published: '2021-05-01',
      blocks: [
        { id: 'p1', role: 'title', restored: 'A' },
        { id: 'p2', role: 'paragraph', restored: 'It rained on Monday.' },
      ],
    },
  ],
  timeline: [
    { id: 'rain', title: 'It rains [draft]', summary: 'Rain.', when: { from: '2021-05-01' } },
  ],
  differences: [
    { id: 'day', question: 'Which day?', verdict: { status: 'open', text: 'None says.' } },
  ],
  quotes: [{ id: 'wet', title: 'Wet', source: 'She', occasion: '' }],
};

const compare = (is: Partial<PublishedData>, aliases: Parameters<typeof compareData>[2] = []) =>
  compareData(was, { ...was, ...is }, aliases, words).map(
    ({ takenBack: _, byReason: __, ...change }) => change,
  );

const withArticle = (changes: Partial<PublishedData['articles'][number]>) => ({
  articles: was.articles.map((article) => ({ ...article, ...changes })),
});

test('two releases that say the same have no changes, and signs of drafts are none', () => {
  assert.deepEqual(compare({}), []);
  const [event] = was.timeline;
  assert.ok(event);
  assert.deepEqual(compare({ timeline: [{ ...event, title: 'It rains' }] }), []);
});

test('brackets of a title are words of it, and withheld words are no correction', () => {
  const [event] = was.timeline;
  assert.ok(event);
  const found = compare({ timeline: [{ ...event, title: 'It rains [on Friday]' }] });
  assert.deepEqual(
    found.map(({ what }) => what),
    ['It rains > It rains [on Friday]'],
  );
  assert.deepEqual(compare({ timeline: [{ ...event, summary: 'Rain [gap].' }] }), []);
});

test('a paragraph that reads otherwise is a correction, with the reasons that it did not have', () => {
  const changes = [{ was: 'Mon', is: 'Tuesday', reason: 'The calendar.' }];
  const blocks = [{ id: 'p2', role: 'paragraph', restored: 'It rained on Tuesday.', changes }];
  assert.deepEqual(compare(withArticle({ blocks })), [
    {
      kind: 'corrected',
      at: ['/articles/a/#p2'],
      what: 'rained on Monday. > rained on Tuesday.',
      why: 'The calendar.',
    },
  ]);
});

test('headlines, days, entries and verdicts', () => {
  const [event] = was.timeline;
  const [difference] = was.differences;
  const [quote] = was.quotes;
  assert.ok(event && difference && quote);
  const found = compare({
    ...withArticle({ title: 'B', published: '2021-05-02' }),
    timeline: [{ ...event, summary: 'Snow.', when: { from: '2021-05-01', to: '2021-05-02' } }],
    differences: [{ ...difference, verdict: { status: 'settled', text: 'The calendar says.' } }],
    quotes: [{ ...quote, occasion: 'At home' }],
  });
  assert.deepEqual(
    found.map(({ kind, at, what, why }) => [kind, ...at, what, why].join(' | ')),
    [
      'corrected | /articles/a/ | A > B | ',
      'corrected | /articles/a/ | 2021-05-01 > 2021-05-02 | ',
      'corrected | /timeline/rain/ | Rain. > Snow. | ',
      'corrected | /timeline/rain/ | 2021-05-01 > 2021-05-01 – 2021-05-02 | ',
      'verdict | /differences/day/ | settled | The calendar says.',
      'corrected | /quotes/wet/ | – > At home | ',
    ],
  );
  const reworded = { status: 'open' as const, text: 'Nobody says.' };
  assert.equal(
    compare({ differences: [{ ...difference, verdict: reworded }] })[0]?.what,
    'reworded',
  );
});

test('of a report that is withdrawn or shown otherwise nothing else is said', () => {
  const blocks = [{ id: 'p2', role: 'paragraph', restored: '[… 4 words …]' }];
  const withdrawn = { on: '2021-06-01', reason: 'Asked.' };
  assert.deepEqual(compare(withArticle({ blocks, rights: { show: 'full', withdrawn } })), [
    { kind: 'withdrawn', at: ['/articles/a/'], what: 'withdrawn', why: 'Asked.' },
  ]);
  assert.deepEqual(compare(withArticle({ blocks, rights: { show: 'links', showReason: 'So.' } })), [
    { kind: 'shown', at: ['/articles/a/'], what: 'linked', why: 'So.' },
  ]);
  assert.deepEqual(compare(withArticle({ rights: { show: 'full' } })), []);
});

test('an address that moved is told once, and a report that is new', () => {
  const aliases = [
    { from: '/articles/a/', to: '/articles/b/' },
    { from: '/articles/never/', to: '/articles/b/' },
  ];
  const added = was.articles.map((article) => ({ ...article, slug: 'c', title: 'C' }));
  const found = compare(
    { articles: [...withArticle({ slug: 'b' } as never).articles, ...added] },
    aliases,
  );
  assert.deepEqual(found, [
    { kind: 'moved', at: ['/articles/a/', '/articles/b/'], what: '/articles/a/ > /articles/b/' },
    { kind: 'added', at: ['/articles/c/'], what: '+ C' },
  ]);
});

test('a change says in what words it would be taken back', () => {
  const [event] = was.timeline;
  const [difference] = was.differences;
  assert.ok(event && difference);
  const takenBack = (is: Partial<PublishedData>) =>
    compareData(was, { ...was, ...is }, [], words).map((change) => change.takenBack);
  const settled = { status: 'settled' as const, text: 'The calendar says.' };
  assert.deepEqual(takenBack({ timeline: [{ ...event, summary: 'Snow.' }] }), [['Snow. > Rain.']]);
  assert.deepEqual(takenBack({ differences: [{ ...difference, verdict: settled }] }), [['opened']]);
  assert.deepEqual(takenBack(withArticle({ rights: { show: 'links' } })), [
    ['whole', 'cited', 'withdrawn'],
  ]);
});
