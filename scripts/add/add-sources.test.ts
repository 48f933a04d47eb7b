import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sourcesSchema } from '../../src/schemas/sources.ts';
import { addSources } from './add-sources.ts';
import { openContentStore } from './content-store.ts';
import type { FetchedPage } from './fetch-page.ts';

const HOST = 'https://news.example';
const item = (path: string, title: string) =>
  `<item><title>${title}</title><link>${HOST}${path}</link></item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`;

const PAGES: Readonly<Record<string, string>> = {
  '/feed': rss(
    item('/1', 'Ferry back'),
    item('/2', 'Rain again'),
    item('/3', 'Ferry gone'),
    item('/lost', 'A ferry is lost'),
    item('/ad', 'Ferry for sale'),
  ),
  '/other': rss(item('/1', 'Ferry back'), item('/4', 'FERRY late')),
  '/nameless': rss('<item><title>Ferry gone</title><guid>7</guid></item>'),
  '/list':
    '<html><body><a href="/5">The ferry sank</a> <a href="/about">About us</a></body></html>',
};

function prepare(t: TestContext) {
  const content = mkdtempSync(join(tmpdir(), 'sources-'));
  t.after(() => rmSync(content, { recursive: true }));
  const asked: string[] = [];
  const fetchPage = async (address: string): Promise<FetchedPage> => {
    const path = address.slice(HOST.length);
    asked.push(path);
    if (path.startsWith('/lost')) throw new Error(`${address}: the server answers 404`);
    const known = PAGES[path];
    const isFeed = known?.startsWith('<rss');
    const page = known ?? `<html><body><p>This is page ${path} of the paper.</p></body></html>`;
    const contentType = isFeed ? 'application/rss+xml' : 'text/html';
    const retrieved = '2031-02-03T04:05:06Z';
    return { bytes: Buffer.from(page), contentType, status: 200, address, retrieved };
  };
  const run = async (given: object) => {
    asked.length = 0;
    const tools = { store: openContentStore(content), fetchPage, limit: 100 };
    const { pages, left } = addSources(tools, sourcesSchema.parse(given));
    const told = [];
    const reasons = [];
    for await (const one of pages) {
      told.push(`${one.state} ${one.what.slice(HOST.length)}`);
      reasons.push(one.told);
    }
    return { told, reasons, left: left(), asked: [...asked] };
  };
  return { run, raw: () => readdirSync(join(content, 'raw')).length };
}

const FERRY = { words: ['ferry'], without: ['for sale'] };

test('what is new and fits the words is taken, and nothing else is fetched', async (t) => {
  const { run, raw } = prepare(t);
  const sources = {
    feeds: [`${HOST}/feed`, `${HOST}/other`],
    lists: [`${HOST}/list`],
    pages: [`${HOST}/alone`],
    ...FERRY,
  };
  const first = await run(sources);
  assert.deepEqual(first.told, [
    ...['added /1', 'added /3', 'failed /lost', 'added /4', 'added /5', 'added /alone'],
  ]);
  const pages = ['/1', '/3', '/lost'];
  assert.deepEqual(first.asked, ['/feed', ...pages, '/other', '/4', '/list', '/5', '/alone']);
  const second = await run(sources);
  assert.deepEqual(second.asked, ['/feed', '/lost', '/other', '/list']);
  assert.equal(second.told.filter((one) => one.startsWith('known')).length, 5);
  assert.equal(raw(), 5);
});

test('no more than the limit is taken in one run, the rest in the next ones', async (t) => {
  const { run } = prepare(t);
  const sources = { feeds: [`${HOST}/feed`], ...FERRY, limit: 1 };
  const { told, left } = await run(sources);
  assert.deepEqual([told, left], [['added /1'], 2]);
  assert.deepEqual((await run(sources)).told, ['known /1', 'added /3']);
});

test('addresses where there is nothing do not count, but are not asked for without end', async (t) => {
  const { run } = prepare(t);
  const lost = Array.from({ length: 9 }, (_, n) => `${HOST}/lost/${n}`);
  const some = await run({
    pages: [...lost.slice(0, 2), `${HOST}/alone`, `${HOST}/more`],
    limit: 1,
  });
  assert.deepEqual(some.told, ['failed /lost/0', 'failed /lost/1', 'added /alone']);
  assert.equal(some.left, 1);
  const many = await run({ pages: [...lost, `${HOST}/more`], limit: 1 });
  assert.deepEqual([many.asked.length, many.left], [5, 5]);
});

test('entries without an address are told, where they fit the words', async (t) => {
  const { run } = prepare(t);
  assert.deepEqual((await run({ feeds: [`${HOST}/nameless`], ...FERRY })).reasons, [
    `${HOST}/nameless: 1 of its entries gives no address of a page`,
  ]);
  assert.deepEqual((await run({ feeds: [`${HOST}/nameless`], words: ['quay'] })).told, []);
});

test('what an editor leaves out is not asked for', async (t) => {
  const { run } = prepare(t);
  const leaveOut = [`${HOST}/lost`, `${HOST}/3?utm_source=x`];
  assert.deepEqual((await run({ feeds: [`${HOST}/feed`], ...FERRY, leaveOut })).asked, [
    '/feed',
    '/1',
  ]);
});

test('a source that is no feed is told, and stops no other', async (t) => {
  const { run } = prepare(t);
  const { told } = await run({ feeds: [`${HOST}/list`, `${HOST}/other`], words: ['late'] });
  assert.deepEqual(told, ['failed /list', 'added /4']);
});

test('sources that name nothing, or whose lists take everything, are refused', () => {
  assert.match(sourcesSchema.safeParse({}).error?.message ?? '', /names nothing/);
  const lists = [`${HOST}/list`];
  assert.match(sourcesSchema.safeParse({ lists }).error?.message ?? '', /there is none/);
});
