import { openIndex } from '../src/features/search/open-index.ts';
import type { Engine, QueryScore } from '../src/features/search/quality/score.ts';
import { scoreSearch } from '../src/features/search/quality/score.ts';
import { query } from '../src/features/search/query.ts';
import { spellingOf } from '../src/features/search/spelling.ts';
import { storyPassages } from '../src/features/search/story-passages.ts';
import { loadIndex, loadJudgedQueries, loadStory } from './search/load-search.ts';
import { createPeers } from './search/peers.ts';

/**
 * Prints how search does on the judged queries; with `--peers` beside other engines over the same passages. Failures of
 * held-out queries are shown with `--held-out` only.
 */

const showHeldOut = process.argv.includes('--held-out');
const dir = process.env['CONTENT_DIR'] || 'content';
const index = openIndex(loadIndex(dir));
const judged = loadJudgedQueries('test/search/queries.yaml');
const engine: Engine = (text, typing) =>
  query(index, text, {}, { typing, spelling: spellingOf(index) }).hits;

function line(name: string, scores: readonly QueryScore[], asked: Engine = engine): string {
  const queries = scores.map((score) => score.judged);
  const { first, recall, mrr, falseHits } = scoreSearch(asked, judged, queries);
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
if (process.argv.includes('--peers')) {
  const passages = storyPassages(loadStory(dir));
  const texts = judged.queries.map(({ query: text }) => text);
  for (const [name, peer] of await createPeers(passages, texts)) {
    console.log(`\n${name}`);
    for (const [group, scores] of groups.slice(0, 4)) console.log(line(group, scores, peer));
  }
  process.exit();
}
for (const { judged: query, first, recall, reciprocalRank, falseHits, found } of queries) {
  if ((first || !query.first) && recall === 1 && reciprocalRank === 1 && falseHits === 0) continue;
  if (query.set && !showHeldOut) continue;
  const expected = [...(query.first ?? []), ...(query.expect ?? [])].join(', ');
  console.log(
    `\n${query.query}\n  expected ${expected || 'nothing'}\n  found    ${found.join(', ') || 'nothing'}`,
  );
}
