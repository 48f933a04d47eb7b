import { Feed } from 'feed';
import { h } from 'hastscript';
import type { Article, Story } from '../../../story/story.ts';
import { damageWords } from '../../../text/damage-words.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';
import { draftNote } from '../../../text/draft-note.ts';
import { headlineOf } from '../../../text/headline.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { languageOfHeadline } from '../../../text/language-of-text.ts';
import { doubtReasons, markDoubts } from '../../../text/mark-doubts.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import { whenWords } from '../../../text/when-words.ts';
import type { HastElement } from '../../reading/article-html/change-tree.ts';
import type { Addresses } from '../address.ts';
import { bylineAuthors } from '../cite/byline-names.ts';
import { languagesOf } from '../dossier/languages-of.ts';
import { articleTree, doubtsTree } from '../restored-tree.ts';
import { changedDate, latestDate, latestOf, momentOf } from '../story-date.ts';
import { writeHtml, writeText } from '../write-html.ts';
import { xmlText } from '../xml-text.ts';

export const feedFormats = ['atom', 'json'] as const;

export type FeedFormat = (typeof feedFormats)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The XML library writes `&amp;` in a text as one sign: here it is words. */
export const nameFor = (format: FeedFormat, text: string) =>
  format === 'json' ? text : text.replaceAll('&amp;', '&amp;amp;');

function createFeed(
  { story, ...rest }: Story,
  format: FeedFormat,
  part: 'reports' | 'timeline',
  page: string,
  file: string,
  at: Addresses,
) {
  const { text } = interfaceFor(story.language);
  const { feeds } = text;
  const title = nameFor(format, story.title);
  return new Feed({
    id: at.absolute(page),
    title: part === 'reports' ? feeds.reports(title) : feeds.timeline(title),
    description: nameFor(format, [story.standfirst, ...draftNote(story, text)].join(' ')),
    link: at.absolute(page),
    language: story.language,
    updated: momentOf(changedDate({ story, ...rest })),
    author: { name: title, link: at.absolute(at.urls.home()) },
    copyright: feeds.copyright,
    generator: 'Palimpsest',
    feedLinks: {
      atom: at.absolute(at.urls.at(`${file}.atom`)),
      json: at.absolute(at.urls.at(`${file}.json`)),
    },
  });
}

/** Of items in turn; nothing for one in the language of its feed. */
type ItemLanguages = readonly (string | undefined)[];

/** Atom's titles and summaries are HTML there, JSON Feed's are plain text. */
const textFor = (format: FeedFormat, text: string) => (format === 'json' ? text : writeText(text));

/** The library writes JSON Feed 1; version 1.1 names the language, and several authors. */
function jsonFeed(feed: Feed, languages: ItemLanguages): string {
  const { author, items, ...facts }: Record<string, unknown> & { items: object[] } = JSON.parse(
    feed.json1(),
  );
  const more = {
    version: 'https://jsonfeed.org/version/1.1',
    language: feed.options.language,
    authors: [author],
    items: items.map((item, i) => ({
      ...item,
      author: undefined,
      authors: feed.items[i]?.author,
      language: languages[i],
    })),
  };
  return `${JSON.stringify({ ...facts, ...more }, null, 1)}\n`;
}

/**
 * The library leaves the languages out of Atom; of an entry the title is the report's, what is said of it the feed's.
 *
 * @param languages of the entries in turn, where they are in another language than the feed
 */
export function atomFeed(feed: Feed, languages: ItemLanguages = []): string {
  const next = languages.values();
  return xmlText(feed.atom1())
    .replace('<feed ', `<feed xml:lang="${feed.options.language}" `)
    .replaceAll('<title type="html">', (title) => {
      const language = next.next().value;
      return language === undefined ? title : `<title type="html" xml:lang="${language}">`;
    });
}

/** HTML for readers that know no direction but what it says. */
function writeTurned({ story }: Story, elements: readonly HastElement[]): string {
  const { language, dir } = interfaceFor(story.language);
  return writeHtml(
    dir === undefined ? elements : [h('div', { lang: language, dir }, [...elements])],
  );
}

/** Who wrote a report, for the formats' own fields. */
function authorsOf({ meta }: Article, { publishers }: Story, format: FeedFormat) {
  const author = bylineAuthors(meta.byline, publishers).map(({ name }) => ({
    name: nameFor(format, name),
  }));
  return author.length > 0 ? { author } : {};
}

const write = (feed: Feed, format: FeedFormat, languages: ItemLanguages = []) =>
  format === 'atom' ? atomFeed(feed, languages) : jsonFeed(feed, languages);

/** A feed is what is new: whoever wants all takes the open data. */
const MOST_ITEMS = 100;

/** The latest reports in their restored reading, latest first. */
export function reportsFeed(story: Story, at: Addresses, format: FeedFormat): string {
  const { text } = interfaceFor(story.story.language);
  const spokenIn = languagesOf(story);
  const feed = createFeed(story, format, 'reports', at.urls.articles(), 'reports', at);
  const articles = [...story.articles.values()].slice(-MOST_ITEMS).reverse();
  for (const article of articles) {
    const link = at.absolute(at.urls.article(article.slug));
    // A reading restored later keeps the report's day: content/ says when reports appeared, not when it was edited.
    const date = momentOf(article.published ?? latestDate(story));
    const note = text.feeds.restored(damageWords(article.meta, text));
    feed.addItem({
      id: link,
      link,
      title: textFor(format, headlineOf(article, interfaceFor(story.story.language).text)),
      date,
      published: date,
      ...authorsOf(article, story, format),
      description: textFor(format, note),
      content: writeTurned(story, [
        h('p', [h('em', note)]),
        ...articleTree(article, story.story, text),
        ...doubtsTree(article.blocks, text.doubt.listHeading),
      ]),
    });
  }
  const languages = articles.map(
    (article) => languageOfHeadline(article, spokenIn({ report: article.slug })).lang,
  );
  return write(feed, format, languages);
}

/** The last entries of the timeline with the passages that carry them, in the order of the story. */
export function timelineFeed(story: Story, at: Addresses, format: FeedFormat): string {
  const { text } = interfaceFor(story.story.language);
  const { feeds } = text;
  const spokenIn = languagesOf(story);
  const feed = createFeed(story, format, 'timeline', at.urls.timeline(), 'timeline', at);
  for (const event of [...story.events.values()].slice(-MOST_ITEMS)) {
    const link = at.absolute(at.urls.event(event.id));
    const date = momentOf(latestOf(event.passages, story));
    const note = draftNote(event, text);
    const passages = event.passages.map((passage) => {
      const { report, block, label } = passage;
      return h('blockquote', [
        h('p', { ...spokenIn(passage) }, openQuotes(markDoubts(passage))),
        ...doubtReasons([passage]).map((reason) => h('p', `${DOUBT_SIGN} ${reason}`)),
        h('p', [h('a', { href: at.absolute(at.urls.block(report, block)) }, label)]),
      ]);
    });
    feed.addItem({
      id: link,
      link,
      title: textFor(
        format,
        feeds.datedTitle(whenWords(event.when, story.story.language), event.title),
      ),
      date,
      published: date,
      description: textFor(format, [event.summary, ...note].join(' ')),
      content: writeTurned(story, [
        h('p', event.summary),
        ...note.map((sentence) => h('p', [h('em', sentence)])),
        ...passages,
      ]),
    });
  }
  return write(feed, format);
}
