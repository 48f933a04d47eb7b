import { fitsWords } from '../../src/collect/fits-words.ts';
import { type Lead, tidyAddress } from '../../src/collect/lead.ts';
import { readFeed } from '../../src/collect/read-feed.ts';
import { readLinks } from '../../src/collect/read-links.ts';
import type { Sources } from '../../src/schemas/sources.ts';
import { type Added, type AddTools, fetchLead, messageOf, tellNameless } from './fetch-pages.ts';

/** So many addresses are asked at most for each page that may be taken: dead ones stand in no page's way. */
const TRIES_FOR_ONE = 5;

/** A page that a source names, or why a source names none. */
type Named = { readonly lead: Lead; readonly foundIn?: string } | { readonly failed: Added };

const failed = (what: string, told: string): Named => ({
  failed: { what, state: 'failed', told },
});

const textAt = async ({ fetchPage }: AddTools, address: string) => {
  const { bytes, address: from } = await fetchPage(address);
  return { text: new TextDecoder().decode(bytes), from };
};

type Reading = (tools: AddTools, address: string, sources: Sources) => AsyncGenerator<Named>;

const namedByFeed: Reading = async function* (tools, address, sources) {
  const { text, from } = await textAt(tools, address);
  const feed = readFeed(text, from);
  if (!feed) throw new Error(`${address}: it cannot be read as a feed`);
  if (feed.feeds.length > 0) {
    yield failed(address, `${address}: it is a list of feeds; name those that you want`);
  }
  const nameless = feed.nameless.filter((words) => fitsWords(words, sources)).length;
  if (nameless > 0) yield { failed: tellNameless(address, nameless) };
  for (const lead of feed.leads) yield { lead, foundIn: address };
};

const namedByList: Reading = async function* (tools, address) {
  const { text, from } = await textAt(tools, address);
  for (const lead of readLinks(text, from)) yield { lead, foundIn: address };
};

/** All pages that the sources name, in their order; a source that cannot be read stops no other. */
async function* namedBy(tools: AddTools, sources: Sources): AsyncGenerator<Named> {
  const readings = [
    ...sources.feeds.map((address) => ({ address, read: namedByFeed })),
    ...sources.lists.map((address) => ({ address, read: namedByList })),
  ];
  for (const { address, read } of readings) {
    try {
      for await (const named of read(tools, address, sources)) {
        const isWanted = 'failed' in named || fitsWords(named.lead.words ?? '', sources);
        if (isWanted) yield named;
      }
    } catch (error) {
      yield failed(address, messageOf(error));
    }
  }
  for (const page of sources.pages) yield { lead: { address: tidyAddress(page) ?? page } };
}

/** What came of the sources: the pages, and how many of them wait for the next run. */
export interface FromSources {
  readonly pages: AsyncGenerator<Added>;
  readonly left: () => number;
}

/**
 * Takes what is new in the sources of a story and fits its words: of a feed or list, what it says of a page is looked
 * at, and nothing else is fetched.
 */
export function addSources(tools: AddTools, sources: Sources): FromSources {
  const done = new Set(sources.leaveOut.map((address) => tidyAddress(address) ?? address));
  const most = sources.limit * TRIES_FOR_ONE;
  let added = 0;
  let tried = 0;
  let left = 0;
  async function* pages(): AsyncGenerator<Added> {
    for await (const named of namedBy(tools, sources)) {
      if ('failed' in named) {
        yield named.failed;
        continue;
      }
      const { lead, foundIn } = named;
      if (done.has(lead.address)) continue;
      done.add(lead.address);
      const isNew = tools.store.findAddress(lead.address) === undefined;
      if (isNew && (added >= sources.limit || tried >= most)) left++;
      else {
        if (isNew) tried++;
        const what = await fetchLead(tools, lead, foundIn);
        if (what.state === 'added') added++;
        yield what;
      }
    }
  }
  return { pages: pages(), left: () => left };
}
