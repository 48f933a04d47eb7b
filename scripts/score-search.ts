import { openIndex } from '../src/features/search/open-index.ts';
import type { Engine, QueryScore } from '../src/features/search/quality/score.ts';
import { scoreSearch } from '../src/features/search/quality/score.ts';
import { query } from '../src/features/search/query.ts';
import { spellingOf } from '../src/features/search/spelling.ts';
import { loadIndex, loadJudgedQueries } from './search/load-search.ts';

/** Prints how search does on the judged queries. Failures of held-out queries are shown with `--held-out` only. */

const showHeldOut = process.argv.includes('--held-out');
const index = openIndex(loadIndex(process.env['CONTENT_DIR'] || 'content'));
const judged = loadJudgedQueries('test/search/queries.yaml');
const engine: Engine = (text, typing) =>
  query(index, text, {}, { typing, spelling: spellingOf(index) }).hits;

function line(name: string, scores: readonly QueryScore[]): string {
  const queries = scores.map((score) => score.judged);
  const { first, recall, mrr, falseHits } = scoreSearch(engine, judged, queries);
  const numbers = [...[first, recall, mrr].map((share) => share.toFixed(3)), String(falseHits)];
  return [
    name.padEnd(16),
    String(queries.length).padStart(4),
    ...numbers.map((n) => n.padStart(10)),
  ].join(' ');
}

const { queries } = scoreSearch(engine, judged, judged.queries);
const groups = [
  ['all', queries],
  ['tuned on', queries.filter((query) => !query.judged.set)],
  ['held out', queries.filter((query) => query.judged.set)],
  ['held out, asked', queries.filter((query) => query.judged.set && query.judged.first)],
  ...Map.groupBy(queries, (query) => `  ${query.judged.kind}`),
] as const;
console.log('set or kind         n  first hit   recall@5        MRR false hits');
for (const [name, scores] of groups) console.log(line(name, scores));
for (const { judged: query, first, recall, reciprocalRank, falseHits, found } of queries) {
  if ((first || !query.first) && recall === 1 && reciprocalRank === 1 && falseHits === 0) continue;
  if (query.set && !showHeldOut) continue;
  const expected = [...(query.first ?? []), ...(query.expect ?? [])].join(', ');
  console.log(
    `\n${query.query}\n  expected ${expected || 'nothing'}\n  found    ${found.join(', ') || 'nothing'}`,
  );
}
