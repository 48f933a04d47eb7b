import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Lead, tidyAddress } from '../../src/collect/lead.ts';
import { pageName } from '../../src/collect/page-name.ts';
import { readAddressList } from '../../src/collect/read-address-list.ts';
import { readFeed } from '../../src/collect/read-feed.ts';
import { readReferences } from '../../src/collect/read-references.ts';
import { readWebArchive } from '../../src/collect/read-web-archive.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { checkRawSize, type RawText, readRaw } from '../../src/normalize/read-raw.ts';
import { slugOf } from '../../src/normalize/slug.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { ContentStore } from './content-store.ts';
import type { FetchedPage } from './fetch-page.ts';

/** What became of one page. */
export interface Added {
  readonly what: string;
  readonly state: 'added' | 'known' | 'failed';
  /** The raw file, or why there is none. */
  readonly told: string;
  /** What the article of an added file says, as far as its page or text tells. */
  readonly text?: string | undefined;
}

export interface AddTools {
  readonly store: ContentStore;
  readonly fetchPage: (address: string) => Promise<FetchedPage>;
  /** So many pages are taken from one feed or list at most. */
  readonly limit: number;
}

const ARCHIVE = /\.(?:warc|warc\.gz|wacz)$/i;
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const TEXT_TYPE = /^text\/plain\b/i;
const FEED_TYPE = /\b(?:rss|atom|rdf|xml|json)\b/i;
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The text of a page without what its markup says is around the article; of plain text all. */
const articleIn = ({ text, page }: RawText): string =>
  page
    ? page.blocks
        .filter(({ furniture }) => !furniture)
        .map((block) => block.text)
        .join('\n')
    : text;

/** Saves what can be read as a page or a text; the title gives the file its name. */
async function save(
  { store }: AddTools,
  bytes: Uint8Array,
  ending: string,
  source: Source,
): Promise<Added> {
  const what = source.url;
  const same = store.findBytes(bytes);
  if (same) return { what, state: 'known', told: `the same page as ${same}` };
  const read = await readRaw(bytes, `${what} (page${ending})`);
  const title = read.page?.facts.titles[0]?.value;
  const told = store.add(pageName(source.finalUrl ?? what, title), ending, bytes, source);
  return { what, state: 'added', told, text: articleIn(read) };
}

async function fetchLead(tools: AddTools, lead: Lead, foundIn?: string): Promise<Added> {
  const { address, archived } = lead;
  const known = tools.store.findAddress(address);
  if (known) return { what: address, state: 'known', told: `taken before as ${known}` };
  try {
    const fetched = await tools.fetchPage(address);
    return await saveFetched(tools, address, fetched, { archived, foundIn });
  } catch (error) {
    return { what: address, state: 'failed', told: messageOf(error) };
  }
}

function saveFetched(
  tools: AddTools,
  url: string,
  { bytes, contentType, status, address, retrieved }: FetchedPage,
  { archived, foundIn }: Pick<Source, 'archived' | 'foundIn'>,
): Promise<Added> {
  const isText = TEXT_TYPE.test(contentType);
  if (!isText && !PAGE_TYPE.test(contentType)) {
    throw new Error(`${url}: ${contentType || 'an answer of no kind'} is neither page nor text`);
  }
  return save(tools, bytes, isText ? '.txt' : '.html', {
    url,
    ...(address === url ? {} : { finalUrl: address }),
    retrieved,
    status,
    ...(contentType ? { contentType } : {}),
    ...(archived ? { archived } : {}),
    ...(foundIn ? { foundIn } : {}),
  });
}

async function* fetchAll(
  tools: AddTools,
  leads: readonly Lead[],
  foundIn: string,
): AsyncGenerator<Added> {
  for (const lead of leads.slice(0, tools.limit)) yield await fetchLead(tools, lead, foundIn);
  const left = leads.length - tools.limit;
  if (left <= 0) return;
  const told = `${foundIn}: ${left} more pages were left; raise --limit to take them`;
  yield { what: foundIn, state: 'failed', told };
}

/** The pages of a feed's entries; a list of feeds is followed one step, and no feed twice. */
async function* addFeed(
  tools: AddTools,
  text: string,
  name: string,
  depth = 0,
): AsyncGenerator<Added> {
  const feed = readFeed(text);
  if (!feed) return;
  yield* fetchAll(tools, feed.leads, name);
  if (depth > 0) return;
  for (const address of new Set(feed.feeds)) {
    try {
      const { bytes } = await tools.fetchPage(address);
      yield* addFeed(tools, new TextDecoder().decode(bytes), address, depth + 1);
    } catch (error) {
      yield { what: address, state: 'failed', told: messageOf(error) };
    }
  }
}

async function* addAddress(tools: AddTools, address: string): AsyncGenerator<Added> {
  const known = tools.store.findAddress(address);
  if (known) {
    yield { what: address, state: 'known', told: `taken before as ${known}` };
    return;
  }
  const fetched = await tools.fetchPage(address);
  if (FEED_TYPE.test(fetched.contentType) && !PAGE_TYPE.test(fetched.contentType)) {
    const text = new TextDecoder().decode(fetched.bytes);
    if (readFeed(text)) {
      yield* addFeed(tools, text, address);
      return;
    }
  }
  yield await saveFetched(tools, address, fetched, {});
}

/** A file that somebody saved, under its own name. */
async function addFile(tools: AddTools, path: string): Promise<Added> {
  checkRawSize(statSync(path).size, path);
  const bytes = readFileSync(path);
  const same = tools.store.findBytes(bytes);
  if (same) return { what: path, state: 'known', told: `the same bytes as ${same}` };
  const read = await readRaw(bytes, path);
  const ending = extname(path).toLowerCase();
  const name = slugOf(basename(path, extname(path))) || 'page';
  const address = read.page?.facts.addresses
    .map(({ value }) => tidyAddress(value))
    .find((value) => value !== undefined);
  const told = tools.store.add(name, ending, bytes, address ? { url: address } : undefined);
  return { what: path, state: 'added', told, text: articleIn(read) };
}

async function* addArchive(tools: AddTools, path: string): AsyncGenerator<Added> {
  for await (const page of readWebArchive(path, readFileSync(path))) {
    const { address, bytes, contentType, status, retrieved } = page;
    const url = tidyAddress(address);
    if (!url) continue;
    const known = tools.store.findAddress(url);
    if (known) {
      yield { what: url, state: 'known', told: `taken before as ${known}` };
      continue;
    }
    const when = retrieved === undefined ? {} : { retrieved };
    const source = { url, status, contentType, ...when, foundIn: basename(path) };
    try {
      yield await save(tools, bytes, TEXT_TYPE.test(contentType) ? '.txt' : '.html', source);
    } catch (error) {
      yield { what: url, state: 'failed', told: messageOf(error) };
    }
  }
}

const referencesIn = (text: string): Lead[] | undefined => {
  try {
    return readReferences(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** All that lies in a folder and below it, in the order of names; what is no page, list or archive is said. */
async function* addFolder(tools: AddTools, folder: string): AsyncGenerator<Added> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) yield* addWhat(tools, join(folder, name));
}

/** Whether a text is nothing but addresses and comments. */
function isAddressList(text: string): boolean {
  const { leads, bad } = readAddressList(text);
  return leads.length > 0 && bad.length === 0;
}

async function* addPath(tools: AddTools, path: string): AsyncGenerator<Added> {
  if (statSync(path).isDirectory()) {
    yield* addFolder(tools, path);
    return;
  }
  if (ARCHIVE.test(path)) {
    yield* addArchive(tools, path);
    return;
  }
  const ending = extname(path).toLowerCase();
  if (ending === '.txt' && isAddressList(readFileSync(path, 'utf8'))) {
    yield* addList(tools, path);
    return;
  }
  if (RAW_ENDINGS.includes(ending)) {
    yield await addFile(tools, path);
    return;
  }
  const text = readFileSync(path, 'utf8');
  const leads = referencesIn(text);
  if (leads) yield* fetchAll(tools, leads, basename(path));
  else if (readFeed(text)) yield* addFeed(tools, text, basename(path));
  else {
    const kinds = [...RAW_ENDINGS, '.warc', '.wacz'].join(', ');
    throw new Error(
      `${path}: neither a page or text (${kinds}), nor a feed, OPML, or an export of references`,
    );
  }
}

/** Adds what one argument names: a file, a folder, an address, a feed, an archive or an export. */
export async function* addWhat(tools: AddTools, what: string): AsyncGenerator<Added> {
  try {
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(what) ? tidyAddress(what) : undefined;
    if (address) yield* addAddress(tools, address);
    else if (existsSync(what)) yield* addPath(tools, what);
    else
      throw new Error(
        `${what}: there is no such file, and it is no address that begins with http:`,
      );
  } catch (error) {
    yield { what, state: 'failed', told: messageOf(error) };
  }
}

/** Adds the pages of a file that lists addresses. */
export async function* addList(tools: AddTools, path: string): AsyncGenerator<Added> {
  const { leads, bad } = readAddressList(readFileSync(path, 'utf8'));
  for (const { line, text } of bad) {
    const what = `${path}:${line}`;
    const told = `${what}: “${text}” is no address; write one a line, beginning with http: or https:`;
    yield { what, state: 'failed', told };
  }
  yield* fetchAll(tools, leads, basename(path));
}
