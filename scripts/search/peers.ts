import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { SearchPassage } from '../../src/features/search/passage.ts';
import type { Engine, EngineHit } from '../../src/features/search/quality/score.ts';
import { findBrowsers } from '../browser/find-browsers.ts';
import { createSiteServer } from '../server/create-site-server.ts';
import { listen } from '../server/listen.ts';

/** Other engines over the same passages, each as its authors advise: titles weigh twice, misspelt words are forgiven. */

interface Document extends EngineHit {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

const MOST = 100;
const FOLDER = join('.cache', 'peers');

const documentsOf = (passages: readonly SearchPassage[]): Document[] =>
  passages.map(({ kind, id, title, names = [], text, reports: [slug = ''] }, key) => ({
    key,
    kind,
    id,
    report: kind === 'article' ? { id: slug, label: '' } : undefined,
    title,
    text: [...names, text].join('\n'),
  }));

function miniSearch(documents: readonly Document[]): Engine {
  const engine = new MiniSearch<Document>({
    idField: 'key',
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  engine.addAll(documents);
  return (text) => engine.search(text).flatMap(({ id }) => documents[Number(id)] ?? []);
}

function fuseTokens(documents: readonly Document[]): Engine {
  const engine = new Fuse(documents, {
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
    keys: [
      { name: 'title', weight: 2 },
      { name: 'text', weight: 1 },
    ],
  });
  return (text) => engine.search(text, { limit: MOST }).map(({ item }) => item);
}

/** Pagefind searches in a browser only: all queries are asked of it at once, in a real one. */
async function pagefind(
  documents: readonly Document[],
  queries: readonly string[],
): Promise<Engine> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { key, title, text } of documents) {
    await index.addCustomRecord({
      url: `/${key}`,
      content: `${title}\n${text}`,
      language: 'en',
      meta: { title },
    });
  }
  rmSync(FOLDER, { recursive: true, force: true });
  await index.writeFiles({ outputPath: join(FOLDER, 'pagefind') });
  const server = createSiteServer(FOLDER, '/');
  const port = await listen(server, undefined, 4400);
  const [executablePath] = findBrowsers();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/pagefind/pagefind-entry.json`);
    const found = await page.evaluate(
      async ({ texts, most }) => {
        const address = '/pagefind/pagefind.js';
        const engine = await import(address);
        const answers: [string, string[]][] = [];
        for (const text of texts) {
          const { results } = await engine.search(text);
          const data = await Promise.all(
            results.slice(0, most).map((hit: { data(): Promise<{ url: string }> }) => hit.data()),
          );
          answers.push([text, data.map(({ url }: { url: string }) => url)]);
        }
        return answers;
      },
      { texts: queries, most: 10 },
    );
    const answers = new Map(found);
    return (text) =>
      (answers.get(text) ?? []).flatMap((url) => documents[Number(url.replace(/\D/g, ''))] ?? []);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The peers by name. */
export async function createPeers(
  passages: readonly SearchPassage[],
  queries: readonly string[],
): Promise<[name: string, engine: Engine][]> {
  const documents = documentsOf(passages);
  return [
    ['Fuse token search', fuseTokens(documents)],
    ['MiniSearch', miniSearch(documents)],
    ['Pagefind', await pagefind(documents, queries)],
  ];
}
