import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadJudgedQueries, loadStory } from '../scripts/search/load-search.ts';
import { buildIndex } from '../src/features/search/build-index.ts';
import { openIndex } from '../src/features/search/open-index.ts';
import type { SearchPassage } from '../src/features/search/passage.ts';
import { query } from '../src/features/search/query.ts';
import { spellingOf } from '../src/features/search/spelling.ts';
import { storyNames } from '../src/features/search/story-names.ts';
import { storyPassages } from '../src/features/search/story-passages.ts';

/** Prints the bytes of the index and of the program, and how long queries take, at growing sizes. */

const SIZES = [5, 100, 1000];
const ROUNDS = 3;

const story = loadStory(process.env['CONTENT_DIR'] || 'content');
const names = storyNames(story);
const passages = storyPassages(story);
const reports = passages.filter(({ kind }) => kind === 'report').length;
const { queries } = loadJudgedQueries('test/search/queries.yaml');

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const sizes = (data: string | Uint8Array) =>
  `${kilobytes(gzipSync(data, { level: 9 }).length)} gzip, ${kilobytes(brotliCompressSync(data).length)} Brotli`;

/** Deterministic numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many articles, made from sentences of the real ones and some words that each has to itself. */
function articles(count: number): SearchPassage[] {
  const real = passages.filter(({ kind }) => kind === 'article');
  if (count <= reports) return [...passages];
  const random = createRandom(count);
  const sentences = real.flatMap(({ text }) => text.split(/(?<=[.!?])\s/));
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const perArticle = Math.round(real.length / reports);
  return Array.from({ length: count * perArticle }, (_, i) => {
    const own = Math.floor(random() * count * 20).toString(36);
    const scraped = `${pick()} ${pick()} ${own}`;
    const text = scraped.replace(/\b(?:said|visit|trip|talks)\b/, 'word');
    return {
      kind: 'article',
      id: `p${i}`,
      title: '',
      text,
      scraped,
      reports: [],
      people: [],
    };
  });
}

for (const size of SIZES) {
  const data = buildIndex(articles(size), names);
  const sent = JSON.stringify(data);
  const before = performance.now();
  const index = openIndex(JSON.parse(sent));
  const opened = performance.now() - before;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { query: text } of queries) {
      const start = performance.now();
      query(index, text, {}, { typing: true, spelling: spellingOf(index) });
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `${size} articles, ${data.ids.length} passages: index ${sizes(sent)}; ` +
      `opened in ${opened.toFixed(0)} ms; query median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  );
}

/** The scripts of the search page, as built. */
function builtScripts(out: string): Buffer[] {
  const html = readFileSync(join(out, 'search/index.html'), 'utf8');
  const scripts = readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.js'));
  const entry = scripts.filter((name) => html.includes(name) || name.startsWith('search-'));
  return entry.map((name) => readFileSync(join(out, '_astro', name)));
}

try {
  console.log(`program: ${sizes(Buffer.concat(builtScripts(process.env['OUT_DIR'] || 'dist')))}`);
} catch {
  console.log('program: not built; run npm run build first');
}
