/**
 * Measures how much of a web page is left out that is no article, and how much of the article is kept:
 * `npm run score:extraction -- FOLDER`. Beside it what Readability and defuddle make of the same pages.
 *
 * FOLDER is laid out as that of github.com/scrapinghub/article-extraction-benchmark: `html/ID.html.gz`, where there is
 * one `text/ID.txt` (the page as it is copied from a browser), and `truth.json` or `ground-truth.json` with
 * `articleBody`, and with `titles`, `date` and `sites` where they are known. No page of it belongs into this repository;
 * `--write "SOURCE"` writes the figures into `gold/extraction.yaml`, and where the pages are from.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import {
  EXTRACTION_FILE,
  type ExtractionFigures,
} from '../src/features/restoration-report/extraction-figures.ts';
import { bodyText } from '../src/normalize/body-text.ts';
import { listBlocks } from '../src/normalize/html/list-blocks.ts';
import { emptyContext, normalize } from '../src/normalize/normalize.ts';
import { readRaw } from '../src/normalize/read-raw.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import type { ArticleMeta } from '../src/schemas/article.ts';
import { isDay, isSite, isTitle, saysDay, saysSite, saysTitle } from './extraction/facts.ts';
import { compareTexts, type Shared, scoreExtraction } from './extraction/measure.ts';
import { countOwnLines } from './extraction/own-lines.ts';
import { writeWhole } from './running/write-whole.ts';

const truthSchema = z.record(
  z.string(),
  z.object({
    articleBody: z.string(),
    url: z.string().default(''),
    titles: z.array(z.string()).default([]),
    // Whoever gathered the truth wrote the year one where the page gives none.
    date: z
      .string()
      .nullable()
      .default(null)
      .transform((date) => (date?.startsWith('0001') ? null : date)),
    sites: z.array(z.string()).default([]),
  }),
);
type Truth = z.output<typeof truthSchema>[string];

type Input = ExtractionFigures['facts'][number]['input'];
type Fact = ExtractionFigures['facts'][number]['fact'];

/** How a fact was read, among the pages that state it. */
type Count = Omit<ExtractionFigures['facts'][number], 'input' | 'fact'>;
type Counts = Partial<Record<Fact, Count>>;

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
  const { blocks, meta, ...normalized } = normalize(text, { ...emptyContext, page, ...knowledge });
  return { found: text, text: page ? bodyText(blocks) : normalized.text, meta, blocks };
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

interface Asked {
  readonly fact: Fact;
  readonly isKnown: boolean;
  readonly value: string | undefined;
  readonly isRight: (value: string) => boolean;
  readonly isSaid: () => boolean;
}

/** @param found the visible text of the page */
function countFacts(meta: ArticleMeta, truth: Truth, found: string, counts: Counts): void {
  const { titles, date, sites } = truth;
  const asked: Asked[] = [
    {
      fact: 'title',
      isKnown: titles.length > 0,
      value: readValue(meta.title),
      isRight: (read) => isTitle(read, titles),
      isSaid: () => saysTitle(found, titles),
    },
    {
      fact: 'day',
      isKnown: date !== null,
      value: readValue(meta.published),
      isRight: (read) => isDay(read, date ?? ''),
      isSaid: () => saysDay(found, date ?? ''),
    },
    {
      fact: 'site',
      isKnown: sites.length > 0,
      value: readValue(meta.copier),
      isRight: (read) => isSite(read, sites),
      isSaid: () => saysSite(found, sites),
    },
  ];
  for (const { fact, isKnown, value, isRight, isSaid } of asked) {
    const count: Count = counts[fact] ?? {
      right: 0,
      wrong: 0,
      unknown: 0,
      said: 0,
      rightOfSaid: 0,
    };
    counts[fact] = count;
    if (!isKnown) continue;
    const verdict = value === undefined ? 'unknown' : isRight(value) ? 'right' : 'wrong';
    count[verdict]++;
    if (!isSaid()) continue;
    count.said++;
    if (verdict === 'right') count.rightOfSaid++;
  }
}

const PALIMPSEST = 'Palimpsest';

/** Reads every page of the folder, each by all; and its article alone, no line of which is a page's. */
async function measure(folder: string, source: string): Promise<ExtractionFigures> {
  const truth = readTruth(folder);
  const shared = new Map<Input, Map<string, Shared[]>>();
  const facts = new Map<Input, Counts>();
  const ownLines = { all: 0, cut: 0 };
  const note = (input: Input, by: string, page: Shared) => {
    const given = shared.get(input) ?? new Map<string, Shared[]>();
    shared.set(input, given.set(by, [...(given.get(by) ?? []), page]));
  };
  for (const [id, known] of Object.entries(truth)) {
    const files = [
      ['saved-page', join(folder, 'html', `${id}.html.gz`)],
      ['copied-text', join(folder, 'text', `${id}.txt`)],
    ] as const;
    for (const [input, path] of files) {
      if (!existsSync(path)) continue;
      const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
      const { found, text, meta } = await extract(bytes, path.replace(/\.gz$/, ''));
      note(input, PALIMPSEST, compareTexts(known.articleBody, text));
      const counts = facts.get(input) ?? {};
      countFacts(meta, known, found, counts);
      facts.set(input, counts);
      if (input !== 'saved-page') {
        // What nothing at all would leave out.
        const whole = new TextDecoder().decode(bytes);
        note(input, 'nothing left out', compareTexts(known.articleBody, whole));
        continue;
      }
      for (const [by, peer] of Object.entries(PEERS)) {
        const made = await peer(new TextDecoder().decode(bytes), known.url).catch(() => '');
        note(input, by, compareTexts(known.articleBody, made));
      }
    }
    const { blocks } = await extract(Buffer.from(known.articleBody), `${id}.txt`);
    const { all, cut } = countOwnLines(blocks);
    ownLines.all += all;
    ownLines.cut += cut;
  }
  return {
    source,
    scores: [...shared].flatMap(([input, given]) =>
      [...given].map(([by, pages]) => {
        const { f1, precision, recall } = scoreExtraction(pages);
        const [a, b, c] = [f1, precision, recall].map((one) => Math.round(1000 * one) / 1000);
        return { input, by, pages: pages.length, f1: a ?? 0, precision: b ?? 0, recall: c ?? 0 };
      }),
    ),
    facts: [...facts].flatMap(([input, counts]) =>
      (Object.entries(counts) as [Fact, Count][]).map(([fact, count]) => ({
        input,
        fact,
        ...count,
      })),
    ),
    ownLines,
  };
}

function print({ scores, facts, ownLines }: ExtractionFigures): void {
  for (const { input, by, pages, f1, precision, recall } of scores) {
    const figures = [f1, precision, recall].map((one) => one.toFixed(3));
    console.log(
      `${input}, ${by}: F1 ${figures[0]}  precision ${figures[1]}  recall ${figures[2]}  (${pages} pages)`,
    );
  }
  for (const { input, fact, right, wrong, unknown, said, rightOfSaid } of facts) {
    console.log(
      `${input}: ${fact} ${right} right, ${wrong} wrong, ${unknown} not given; ${rightOfSaid} right of ${said} whose text says it`,
    );
  }
  console.log(`articles alone: ${ownLines.cut} of ${ownLines.all} lines cut`);
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new Error(
      'Usage: npm run score:extraction -- FOLDER [--write "where the pages are from"] (see the top of scripts/score-extraction.ts)',
    );
  }
  // defuddle reports faulty JSON-LD of the pages there.
  console.error = () => {};
  const figures = await measure(folder, values.write ?? folder);
  print(figures);
  if (values.write !== undefined) writeWhole(EXTRACTION_FILE, stringify(figures));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
