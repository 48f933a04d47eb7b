import { openIndex } from '../src/features/search/open-index.ts';
import { type QueryScore, scoreSearch } from '../src/features/search/quality/score.ts';
import { loadIndex, loadJudgedQueries } from './search/load-search.ts';

const index = openIndex(loadIndex(process.env['CONTENT_DIR'] || 'content'));
const judged = loadJudgedQueries('test/search/queries.yaml');

function line(name: string, queries: readonly QueryScore[]): string {
  const { recall, mrr, falseHits } = scoreSearch(
    index,
    judged,
    queries.map((query) => query.judged),
  );
  const numbers = [recall.toFixed(3), mrr.toFixed(3), String(falseHits)];
  return [
    name.padEnd(16),
    String(queries.length).padStart(4),
    ...numbers.map((n) => n.padStart(9)),
  ].join(' ');
}

const { queries } = scoreSearch(index, judged, judged.queries);
console.log('set or kind         n  recall@5       MRR false hits');
console.log(line('all', queries));
console.log(
  line(
    'tuned on',
    queries.filter((query) => !query.judged.set),
  ),
);
console.log(
  line(
    'held out',
    queries.filter((query) => query.judged.set),
  ),
);
for (const kind of new Set(queries.map((query) => query.judged.kind))) {
  console.log(
    line(
      `  ${kind}`,
      queries.filter((query) => query.judged.kind === kind),
    ),
  );
}
for (const { judged: query, recall, reciprocalRank, falseHits, found } of queries) {
  if (recall === 1 && reciprocalRank === 1 && falseHits === 0) continue;
  console.log(`\n${query.query}\n  expected ${query.expect.join(', ') || 'nothing'}`);
  console.log(
    `  found    ${found.join(', ') || 'nothing'}${falseHits > 0 ? ` (${falseHits})` : ''}`,
  );
}
