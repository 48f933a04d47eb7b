import { Feed } from 'feed';
import { z } from 'zod';
import { interfaceFor } from '../../text/interface.ts';
import { atomFeed, nameFor } from '../share/feeds/feed.ts';
import { writeText } from '../share/write-html.ts';
import type { Shelf } from './shelf.ts';

const itemSchema = z.looseObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  date_published: z.string(),
  content_html: z.string(),
  summary: z.string().optional(),
});
const feedSchema = z.looseObject({ items: z.array(itemSchema) });
type Item = z.output<typeof itemSchema>;

/** A feed is what is new: each story has all. */
const MOST_ITEMS = 100;

/** The latest reports of all stories, out of each story's own feed: with its marks, notes and signs. */
export function latestItems(feeds: readonly unknown[]): Item[] {
  const items = feeds.flatMap((feed) => feedSchema.parse(feed).items);
  return items
    .toSorted((a, b) =>
      a.date_published < b.date_published ? 1 : a.date_published > b.date_published ? -1 : 0,
    )
    .slice(0, MOST_ITEMS);
}

/** The same as JSON Feed. */
export function shelfJsonFeed(shelf: Shelf, items: readonly Item[], origin: string): string {
  const { text, language } = interfaceFor(shelf.language);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: text.shelf.feed(shelf.title),
    home_page_url: `${origin}${shelf.urls.home()}`,
    feed_url: `${origin}${shelf.urls.at('reports.json')}`,
    language,
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** The same as Atom. */
export function shelfAtomFeed(shelf: Shelf, items: readonly Item[], origin: string): string {
  const { text, language } = interfaceFor(shelf.language);
  const home = `${origin}${shelf.urls.home()}`;
  const title = nameFor('atom', shelf.title);
  const feed = new Feed({
    id: home,
    link: home,
    title: text.shelf.feed(title),
    language,
    updated: new Date(items[0]?.date_published ?? 0),
    author: { name: title, link: home },
    copyright: text.feeds.copyright,
    generator: 'Palimpsest',
    feedLinks: { atom: `${origin}${shelf.urls.at('reports.atom')}` },
  });
  for (const item of items) {
    const date = new Date(item.date_published);
    feed.addItem({
      id: item.id,
      link: item.url,
      title: writeText(item.title),
      date,
      published: date,
      content: item.content_html,
      ...(item.summary !== undefined && { description: writeText(item.summary) }),
    });
  }
  return atomFeed(feed);
}
