import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { loadIndex } from '../scripts/search/load-search.ts';
import type { IndexData } from '../src/features/search/index-data.ts';
import { isUnsure, query } from '../src/features/search/query.ts';
import { makeShards } from '../src/features/search/shards/make-shards.ts';
import { openShards } from '../src/features/search/shards/open-shards.ts';
import { spellingOf } from '../src/features/search/spelling.ts';

/**
 * What a cold question of a large index costs: `node bench/search-shards.ts FOLDER`, a content folder or an index as JSON.
 * Each question is asked of an index of which nothing is there, of a page of ten hits, with words of the story's own.
 */

const HITS = 10;
const [from = ''] = process.argv.slice(2);
const data: IndexData = existsSync(`${from}/story.yaml`)
  ? loadIndex(from)
  : JSON.parse(readFileSync(from, 'utf8'));

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const weigh = (text: string) => gzipSync(text).length;
const made = process.cpuUsage();
const { root, files } = makeShards(data);
const seconds = (spent(made) / 1000).toFixed(1);
const first = weigh(JSON.stringify(root));
const weights = new Map([...files].map(([name, text]) => [name, weigh(text)]));
const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
const heaviest = Math.max(...weights.values());
console.log(
  `${data.ids.length} passages: whole ${kilobytes(weigh(JSON.stringify(data)))}; in parts first ${kilobytes(first)}, ` +
    `${files.size} files of at most ${kilobytes(heaviest)}, ${kilobytes(all)} in all, made in ${seconds} s`,
);

/** Names, titles, words, dates, questions and misspelt words, of all over the story. */
function* questions(): Generator<readonly [kind: string, text: string]> {
  const titles = data.titles.map((title) => title.split('\n')[0] ?? '').filter(Boolean);
  const step = Math.max(1, Math.floor(titles.length / 20));
  for (let i = 0; i < titles.length; i += step) {
    const words = (titles[i] ?? '').replace(/[^\p{L}\p{N} ]/gu, ' ').split(/\s+/);
    const long = words.filter((word) => word.length > 5);
    const [name = '', thing = name] = long;
    yield ['name', name];
    yield ['title', words.slice(0, 6).join(' ')];
    yield ['two words', `${name} ${thing}`];
    yield ['misspelt', `${name.slice(0, 3)}${name.slice(4)}`];
    yield ['question', `when did ${name} ${thing}`];
    yield ['common', long.at(-1) ?? name];
    yield ['beginning', thing.slice(0, 4)];
  }
  for (const when of new Set(data.when.filter(Boolean).slice(0, 40))) yield ['date', when];
}

interface Cost {
  readonly kind: string;
  readonly text: string;
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

/** Milliseconds of the processor: the clock says little beside others. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

async function ask(kind: string, text: string): Promise<Cost> {
  let bytes = first;
  let requests = 1;
  const options = { limit: HITS, typing: kind === 'beginning' };
  const start = process.cpuUsage();
  const { index, run } = openShards(root, async (name) => {
    bytes += weights.get(name) ?? 0;
    requests += 1;
    return JSON.parse(files.get(name) ?? '');
  });
  const found = await run(text, () => query(index, text, {}, options));
  if (isUnsure(found)) {
    const spelling = spellingOf(index, data.realWords);
    await run(text, () => query(index, text, {}, { ...options, spelling }));
  }
  return { kind, text, bytes, requests, ms: spent(start) };
}

const costs: Cost[] = [];
for (const [kind, text] of questions()) costs.push(await ask(kind, text));
for (const [kind, own] of Map.groupBy(
  [...costs.map((cost) => ({ ...cost, kind: 'all' })), ...costs],
  (cost) => cost.kind,
)) {
  const at = (of: 'bytes' | 'requests' | 'ms', share: number) =>
    own.map((cost) => cost[of]).sort((a, b) => a - b)[
      Math.min(own.length - 1, Math.floor(own.length * share))
    ] ?? 0;
  const worst = own.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  console.log(
    `${kind.padEnd(10)} ${String(own.length).padStart(4)}: median ${kilobytes(at('bytes', 0.5))}, p95 ${kilobytes(at('bytes', 0.95))} in ` +
      `${at('requests', 0.5)}–${at('requests', 0.95)} files, ${at('ms', 0.5).toFixed(0)} ms, p95 ${at('ms', 0.95).toFixed(0)} ms; ` +
      `most ${kilobytes(worst.bytes)} (${worst.text})`,
  );
}
