import { z } from 'zod';
import { webAddress } from './web-address.ts';

const MOST_ADDRESSES = 100;
const MOST_PAGES = 200;
const addresses = z.array(webAddress).max(MOST_ADDRESSES).default([]);
/** A word, words in a row, or the beginning of a word: `ferr*`. */
const words = z.array(z.string().max(100)).max(MOST_ADDRESSES).default([]);

/** `content/sources.yaml`: where a story that goes on is looked for, by `npm run add -- --sources`. */
export const sourcesSchema = z
  .strictObject({
    /** RSS, Atom, RDF or JSON Feed. */
    feeds: addresses,
    /** Pages whose links are looked through. */
    lists: addresses,
    /** Single pages, taken once whatever they say. */
    pages: addresses,
    /** Of these one must stand in what a feed or list says of a page; without any, all pages of feeds are taken. */
    words,
    /** Pages of which one of these is said are left. */
    without: words,
    /** Pages that an editor does not want: one that was deleted would come again. */
    leaveOut: z.array(webAddress).max(10_000).default([]),
    /** So many new pages are taken in one run at most, of five times as many addresses; the next one takes more. */
    limit: z.int().min(1).max(MOST_PAGES).default(20),
  })
  .refine(({ feeds, lists, pages }) => feeds.length + lists.length + pages.length > 0, {
    message: 'it names nothing to look at: give “feeds”, “lists” or “pages”',
  })
  .refine(({ lists, words }) => lists.length === 0 || words.length > 0, {
    message:
      'of the links of “lists” those are taken that have one of “words”, of which there is none',
    path: ['words'],
  });

export type Sources = z.output<typeof sourcesSchema>;
