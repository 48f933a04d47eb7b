import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { fromXml } from 'xast-util-from-xml';
import { assembleStory } from '../../../story/assemble-story.ts';
import { inventStory } from '../../../story/invented-story.ts';
import type { Article } from '../../../story/story.ts';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { reportsFeed, timelineFeed } from './feed.ts';

const story = inventedStory();

test('a feed of a large story has its latest entries', () => {
  const day = entryOf(story.articles, 'day-one');
  const opening = [...story.events.values()][0];
  const ids = Array.from({ length: 250 }, (_, n) => `entry-${n}`);
  const large = {
    ...story,
    articles: new Map(ids.map((slug) => [slug, { ...day, slug }])),
    events: new Map(ids.flatMap((id) => (opening ? [[id, { ...opening, id }] as const] : []))),
  };
  const linksOf = (feed: string) =>
    (parseAtomFeed(feed).entries ?? []).map(({ id }) => id?.match(/entry-\d+/)?.[0]);
  const latest = ids.slice(-100);
  assert.deepEqual(linksOf(timelineFeed(large, at, 'atom')), latest);
  assert.deepEqual(linksOf(reportsFeed(large, at, 'atom')), latest.toReversed());
});

const DAMAGE =
  'Restored from a scraped copy: Copied as it stands, as far as we can see · nothing changed.';
const DAY_ONE = '2021-05-01T00:00:00.000Z';
const DAY_TWO = '2021-05-02T00:00:00.000Z';
const html = (value: string) => ({ value, type: 'html' });

test('the reports’ feed has them latest first, each with its restored text', () => {
  assert.deepEqual(parseAtomFeed(reportsFeed(story, at, 'atom')), {
    id: 'https://news.example/fair/articles/',
    title: { value: 'The fair: reports' },
    subtitle: { value: 'A fair was held.' },
    updated: DAY_TWO,
    generator: { text: 'Palimpsest' },
    authors: [{ name: 'The fair', uri: 'https://news.example/fair/' }],
    links: [
      { rel: 'alternate', href: 'https://news.example/fair/articles/' },
      { rel: 'self', href: 'https://news.example/fair/reports.atom' },
    ],
    rights: { value: 'Each report belongs to whoever wrote it' },
    xml: { lang: 'en' },
    entries: [
      {
        id: 'https://news.example/fair/articles/day-two/',
        links: [{ href: 'https://news.example/fair/articles/day-two/' }],
        title: html('The end'),
        updated: DAY_TWO,
        published: DAY_TWO,
        summary: html(DAMAGE),
        content: html(
          `<p><em>${DAMAGE}</em></p>` +
            '<p>The fair closed on Sunday. Mayor Quill called it “a fine old fair”.</p><p>Bread was dear.</p>',
        ),
      },
      {
        id: 'https://news.example/fair/articles/day-one/',
        links: [{ href: 'https://news.example/fair/articles/day-one/' }],
        title: html('Courier'),
        updated: DAY_ONE,
        published: DAY_ONE,
        summary: html(DAMAGE),
        content: html(
          `<p><em>${DAMAGE}</em></p>` +
            '<p>On Saturday Mayor Quill opened the fair in the harbour. “A fair to remember,” she said.</p>',
        ),
      },
    ],
  });
});

const SITE = {
  version: 'https://jsonfeed.org/version/1.1',
  description: 'A fair was held.',
  language: 'en',
  authors: [{ name: 'The fair', url: 'https://news.example/fair/' }],
};

test('the reports’ JSON Feed says the same', () => {
  assert.deepEqual(JSON.parse(reportsFeed(story, at, 'json')), {
    ...SITE,
    title: 'The fair: reports',
    home_page_url: 'https://news.example/fair/articles/',
    feed_url: 'https://news.example/fair/reports.json',
    items: [
      {
        id: 'https://news.example/fair/articles/day-two/',
        url: 'https://news.example/fair/articles/day-two/',
        title: 'The end',
        summary: DAMAGE,
        content_html:
          `<p><em>${DAMAGE}</em></p>` +
          '<p>The fair closed on Sunday. Mayor Quill called it “a fine old fair”.</p><p>Bread was dear.</p>',
        date_modified: DAY_TWO,
        date_published: DAY_TWO,
      },
      {
        id: 'https://news.example/fair/articles/day-one/',
        url: 'https://news.example/fair/articles/day-one/',
        title: 'Courier',
        summary: DAMAGE,
        content_html:
          `<p><em>${DAMAGE}</em></p>` +
          '<p>On Saturday Mayor Quill opened the fair in the harbour. “A fair to remember,” she said.</p>',
        date_modified: DAY_ONE,
        date_published: DAY_ONE,
      },
    ],
  });
});

const quoted = (words: string, report: string, label: string) =>
  `<blockquote><p>“${words}”</p><p><a href="https://news.example/fair/articles/${report}/#p1">${label}</a></p></blockquote>`;

test('the timeline’s feed has its entries in their order, each with the passages that carry it', () => {
  const { entries, ...head } = parseAtomFeed(timelineFeed(story, at, 'atom'));
  assert.deepEqual(
    [head.id, head.title?.value, head.links?.map(({ href }) => href)],
    [
      'https://news.example/fair/timeline/',
      'The fair: timeline',
      ['https://news.example/fair/timeline/', 'https://news.example/fair/timeline.atom'],
    ],
  );
  assert.deepEqual(entries, [
    {
      id: 'https://news.example/fair/timeline/opening/',
      links: [{ href: 'https://news.example/fair/timeline/opening/' }],
      title: html('May 1, 2021, morning: The fair opens'),
      updated: DAY_ONE,
      published: DAY_ONE,
      summary: html('It opened.'),
      content: html(
        `<p>It opened.</p>${quoted('Mayor Quill opened the fair', 'day-one', 'Courier')}`,
      ),
    },
    {
      id: 'https://news.example/fair/timeline/closing/',
      links: [{ href: 'https://news.example/fair/timeline/closing/' }],
      title: html('May 2, 2021: The fair closes'),
      updated: DAY_TWO,
      published: DAY_TWO,
      summary: html('It closed.'),
      content: html(
        `<p>It closed.</p>${quoted('The fair closed on Sunday', 'day-two', 'The Gazette')}`,
      ),
    },
  ]);
});

test('the timeline’s JSON Feed says the same', () => {
  assert.deepEqual(JSON.parse(timelineFeed(story, at, 'json')), {
    ...SITE,
    title: 'The fair: timeline',
    home_page_url: 'https://news.example/fair/timeline/',
    feed_url: 'https://news.example/fair/timeline.json',
    items: [
      {
        id: 'https://news.example/fair/timeline/opening/',
        url: 'https://news.example/fair/timeline/opening/',
        title: 'May 1, 2021, morning: The fair opens',
        summary: 'It opened.',
        content_html: `<p>It opened.</p>${quoted('Mayor Quill opened the fair', 'day-one', 'Courier')}`,
        date_modified: DAY_ONE,
        date_published: DAY_ONE,
      },
      {
        id: 'https://news.example/fair/timeline/closing/',
        url: 'https://news.example/fair/timeline/closing/',
        title: 'May 2, 2021: The fair closes',
        summary: 'It closed.',
        content_html: `<p>It closed.</p>${quoted('The fair closed on Sunday', 'day-two', 'The Gazette')}`,
        date_modified: DAY_TWO,
        date_published: DAY_TWO,
      },
    ],
  });
});

test('what has no day of its own has that of the latest report, and a story without any its last', () => {
  const article = entryOf(story.articles, 'day-one');
  const undated = { ...article, published: undefined };
  const datesIn = (articles: readonly Article[], feed: typeof reportsFeed) => {
    const whole = { ...story, articles: new Map(articles.map((one) => [one.slug, one])) };
    return JSON.parse(feed(whole, at, 'json')).items.map(
      (item: { date_published: string }) => item.date_published,
    );
  };
  const dated = entryOf(story.articles, 'day-two');
  const early = { ...dated, published: '2021-04-30' };
  assert.deepEqual(datesIn([undated, early], reportsFeed), [
    '2021-04-30T00:00:00.000Z',
    '2021-04-30T00:00:00.000Z',
  ]);
  assert.deepEqual(datesIn([undated], reportsFeed), [DAY_TWO]);
  assert.deepEqual(datesIn([undated, early], timelineFeed), [
    '2021-04-30T00:00:00.000Z',
    '2021-04-30T00:00:00.000Z',
  ]);
});

test('hostile text is inert in a feed', () => {
  const files = inventStory();
  const [first] = files.articles;
  assert.ok(first);
  const hostile = {
    ...first,
    blocks: first.blocks.map((block) => ({
      ...block,
      spans: [...block.spans, { text: ' ]]> <script>x()</script> & \u0001' }],
    })),
  };
  const events = files.events.map((entry) => ({
    ...entry,
    data: { ...entry.data, title: 'a <b> ]]> c' },
  }));
  const { story: bad } = assembleStory({
    ...files,
    events,
    articles: [hostile, ...files.articles.slice(1)],
  });
  assert.ok(bad);
  const xml = reportsFeed(bad, at, 'atom');
  assert.doesNotThrow(() => fromXml(xml));
  assert.doesNotThrow(() => fromXml(timelineFeed(bad, at, 'atom')));
  assert.match(timelineFeed(bad, at, 'atom'), /a &#x3C;b> ]]&gt; c/);
  assert.doesNotMatch(JSON.parse(reportsFeed(bad, at, 'json')).items[0].content_html, /<script/);
});
