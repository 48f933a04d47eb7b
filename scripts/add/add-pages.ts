import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Lead, tidyAddress } from '../../src/collect/lead.ts';
import { readAddressList } from '../../src/collect/read-address-list.ts';
import { readFeed } from '../../src/collect/read-feed.ts';
import { readReferences } from '../../src/collect/read-references.ts';
import { readWebArchive } from '../../src/collect/read-web-archive.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { checkRawSize, readRaw } from '../../src/normalize/read-raw.ts';
import { slugOf } from '../../src/normalize/slug.ts';
import {
  type Added,
  type AddTools,
  addAddress,
  addFeed,
  articleIn,
  fetchAll,
  messageOf,
  save,
  TEXT_TYPE,
} from './fetch-pages.ts';

const ARCHIVE = /\.(?:warc|warc\.gz|wacz)$/i;

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
