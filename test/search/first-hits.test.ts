import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadIndex, loadJudgedQueries } from '../../scripts/search/load-search.ts';
import { openIndex } from '../../src/features/search/open-index.ts';
import { query } from '../../src/features/search/query.ts';
import { spellingOf } from '../../src/features/search/spelling.ts';

/** What is found first by queries of every kind, read and judged line by line. `UPDATE=1` writes it. */
const FILE = join(import.meta.dirname, 'first-hits.txt');
const FIRST = 3;

const index = openIndex(loadIndex('content'));
const { reports } = loadJudgedQueries('test/search/queries.yaml');
const nameOf = new Map(Object.entries(reports).map(([name, slug]) => [slug, name]));

function firstHits(text: string): string {
  const { hits } = query(index, text, {}, { spelling: spellingOf(index) });
  const names = hits
    .slice(0, FIRST)
    .map(({ kind, id, report }) => `${report ? nameOf.get(report.id) : kind} ${id}`);
  return `${text} => ${names.join(', ') || 'nothing'}`;
}

test('finds exactly these first', () => {
  const kept = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const found = kept.map((line) => firstHits(line.split(' => ')[0] ?? ''));
  assert.ok(kept.length >= 30);
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, `${found.join('\n')}\n`);
  else assert.deepEqual(found, kept);
});
