/**
 * Measures how much of a web page is left out that is no article, and how much of the article is kept:
 * `npm run score:extraction -- FOLDER`. Beside it what Readability and defuddle make of the same pages.
 *
 * FOLDER is laid out as that of github.com/scrapinghub/article-extraction-benchmark: `html/ID.html.gz`, where there is
 * one `text/ID.txt` (the page as it is copied from a browser), and `truth.json` or `ground-truth.json` with
 * `articleBody`, and with `titles`, `date` and `sites` where they are known. No page of it belongs into this repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { bodyText } from '../src/normalize/body-text.ts';
import { listBlocks } from '../src/normalize/html/list-blocks.ts';
import { emptyContext, normalize } from '../src/normalize/normalize.ts';
import { readRaw } from '../src/normalize/read-raw.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import type { ArticleMeta } from '../src/schemas/article.ts';
import { isDay, isSite, isTitle } from './extraction/facts.ts';
import { compareTexts, type Shared, scoreExtraction } from './extraction/measure.ts';

const truthSchema = z.record(
  z.string(),
  z.object({
    articleBody: z.string(),
    url: z.string().default(''),
    titles: z.array(z.string()).default([]),
    date: z.string().nullable().default(null),
    sites: z.array(z.string()).default([]),
  }),
);
type Truth = z.output<typeof truthSchema>[string];

/** Right, wrong and not given, among the pages that state the fact. */
type Count = [right: number, wrong: number, unknown: number];

function readTruth(folder: string) {
  const name = ['truth.json', 'ground-truth.json'].find((file) => existsSync(join(folder, file)));
  if (!name) throw new Error(`${folder}: has neither truth.json nor ground-truth.json`);
  return truthSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const knowledge = {
  habits: createHabitBook(readHabits(), readPhrasebook()),
  language: readFrequencies(),
};

async function extract(bytes: Uint8Array, name: string) {
  const { text, page } = await readRaw(bytes, name);
  const normalized = normalize(text, { ...emptyContext, page, ...knowledge });
  return { text: page ? bodyText(normalized.blocks) : normalized.text, meta: normalized.meta };
}

const textOf = (html: string) =>
  listBlocks(parseHTML(`<html><body>${html}</body></html>`).document.documentElement)
    .map(({ text }) => text)
    .join('\n');

/** Other extractors, as their authors publish them, on the same tree. */
const PEERS: Readonly<Record<string, (html: string, url: string) => Promise<string>>> = {
  Readability: async (html) =>
    textOf(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  defuddle: async (html, url) => textOf((await Defuddle(parseHTML(html).document, url)).content),
};

const readValue = (fact: ArticleMeta['title' | 'published' | 'copier']) =>
  fact.status === 'unknown' ? undefined : fact.value;

function countFacts(meta: ArticleMeta, truth: Truth, counts: Record<string, Count>): void {
  const { date } = truth;
  const facts: [string, boolean, string | undefined, (value: string) => boolean][] = [
    [
      'title',
      truth.titles.length > 0,
      readValue(meta.title),
      (read) => isTitle(read, truth.titles),
    ],
    ['day', date !== null, readValue(meta.published), (read) => isDay(read, date ?? '')],
    ['site', truth.sites.length > 0, readValue(meta.copier), (read) => isSite(read, truth.sites)],
  ];
  for (const [name, isKnown, value, isRight] of facts) {
    counts[name] ??= [0, 0, 0];
    if (isKnown) counts[name][value === undefined ? 2 : isRight(value) ? 0 : 1]++;
  }
}

const three = (number: number) => number.toFixed(3);

function print(name: string, pages: readonly Shared[]): void {
  const { f1, precision, recall } = scoreExtraction(pages);
  const figures = `F1 ${three(f1)}  precision ${three(precision)}  recall ${three(recall)}`;
  console.log(`${name.padEnd(22)} ${figures}  (${pages.length} pages)`);
}

async function main(folder: string): Promise<void> {
  const truth = readTruth(folder);
  const pages = new Map<string, Shared[]>();
  const facts = new Map<string, Record<string, Count>>();
  const note = (name: string, page: Shared) => pages.set(name, [...(pages.get(name) ?? []), page]);
  for (const [id, known] of Object.entries(truth)) {
    const files = [
      ['saved page', join(folder, 'html', `${id}.html.gz`)],
      ['copied text', join(folder, 'text', `${id}.txt`)],
    ] as const;
    for (const [kind, path] of files) {
      if (!existsSync(path)) continue;
      const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
      const { text, meta } = await extract(bytes, path.replace(/\.gz$/, ''));
      note(kind, compareTexts(known.articleBody, text));
      const counts = facts.get(kind) ?? {};
      countFacts(meta, known, counts);
      facts.set(kind, counts);
      if (kind !== 'saved page') continue;
      for (const [name, peer] of Object.entries(PEERS)) {
        const made = await peer(new TextDecoder().decode(bytes), known.url).catch(() => '');
        note(name, compareTexts(known.articleBody, made));
      }
    }
  }
  for (const [name, shared] of pages) print(name, shared);
  for (const [kind, counts] of facts) {
    for (const [name, [right, wrong, unknown]] of Object.entries(counts)) {
      console.log(`${kind}: ${name} ${right} right, ${wrong} wrong, ${unknown} not given`);
    }
  }
}

const { positionals } = parseArgs({ allowPositionals: true });
const [folder, ...more] = positionals;
try {
  if (folder === undefined || more.length > 0) {
    throw new Error(
      'Usage: npm run score:extraction -- FOLDER (see the top of scripts/score-extraction.ts)',
    );
  }
  // defuddle reports faulty JSON-LD of the pages there.
  console.error = () => {};
  await main(folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
