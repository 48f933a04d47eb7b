import { foldLine } from '../furniture/fold-line.ts';
import type { PageFact } from './page.ts';
import { type LinkedThing, textsOf } from './read-linked-data.ts';

/** An address as it is compared: without its protocol, its query and what closes it. */
const foldAddress = (address: string) => {
  const [page = ''] = address.toLowerCase().split(/[?#]/, 1);
  return page.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
};

/** Papers give one story several headlines. Two with fewer words in common than this are about two stories. */
const LEAST_SHARED = 0.2;

const wordsOf = (folded: string) => folded.match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** How many of a headline's words stand in a title: from 0 to 1. */
function sharedWords(headline: string, title: string): number {
  const own = wordsOf(headline);
  const others = new Set(wordsOf(title));
  return own.filter((word) => others.has(word)).length / Math.max(1, own.length);
}

const addressesOf = (thing: LinkedThing): string[] => {
  const main = thing['mainEntityOfPage'];
  const id = typeof main === 'object' && main !== null && '@id' in main ? main['@id'] : undefined;
  return [...textsOf(thing, 'url'), ...textsOf(thing, 'mainEntityOfPage'), id, thing['@id']].filter(
    (address) => typeof address === 'string',
  );
};

/**
 * The things of a page's JSON-LD that are the article of the page, and not one that it leads to: by its address, else by
 * its headline. Of several that neither shows, none; one alone may have a headline of its own, as long as it shares words
 * with a title of the page.
 *
 * @param addresses the page's own, as its other tags give them
 * @param titles the page's own, as its other tags give them
 */
export function thingsOfPage(
  things: readonly LinkedThing[],
  addresses: readonly PageFact[],
  titles: readonly PageFact[],
): readonly LinkedThing[] {
  const pages = new Set(addresses.map(({ value }) => foldAddress(value)));
  const isHere = things.filter((thing) =>
    addressesOf(thing).some((address) => pages.has(foldAddress(address))),
  );
  if (isHere.length > 0) return isHere;
  const headlines = titles.map(({ value }) => foldLine(value));
  const isTitled = things.filter((thing) =>
    textsOf(thing, 'headline').some((headline) => {
      const fold = foldLine(headline);
      return (
        fold !== '' && headlines.some((title) => title.startsWith(fold) || fold.startsWith(title))
      );
    }),
  );
  if (isTitled.length > 0) return isTitled;
  const names = new Set(things.flatMap((thing) => textsOf(thing, 'headline').map(foldLine)));
  const [name] = names;
  if (names.size > 1) return [];
  if (name === undefined || headlines.length === 0) return things;
  return headlines.some((title) => sharedWords(name, title) >= LEAST_SHARED) ? things : [];
}
