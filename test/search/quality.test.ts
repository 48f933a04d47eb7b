import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadIndex, loadJudgedQueries } from '../../scripts/search/load-search.ts';
import { openIndex } from '../../src/features/search/open-index.ts';
import { type Engine, scoreSearch } from '../../src/features/search/quality/score.ts';
import { query } from '../../src/features/search/query.ts';
import { spellingOf } from '../../src/features/search/spelling.ts';

const index = openIndex(loadIndex('content'));
const engine: Engine = (text, typing) =>
  query(index, text, {}, { typing, spelling: spellingOf(index) }).hits;
const judged = loadJudgedQueries('test/search/queries.yaml');
const words = judged.queries.filter(({ expect }) => expect);
const heldOut = words.filter(({ set }) => set);

test('there are enough judged queries', () => {
  assert.ok(judged.queries.length >= 350);
  assert.ok(judged.queries.filter(({ set }) => set).length >= 200);
});

for (const [name, queries] of [
  ['all queries', words],
  ['the queries set aside', heldOut],
] as const) {
  test(`finds what a person expects, for ${name}`, () => {
    const { recall, mrr } = scoreSearch(engine, judged, queries);
    assert.ok(recall >= 0.95, `recall@5 is ${recall}`);
    assert.ok(mrr >= 0.95, `MRR is ${mrr}`);
  });
}

test('finds nothing for words that are not there', () => {
  const { queries } = scoreSearch(engine, judged, judged.queries);
  const wrong = queries.filter(({ falseHits }) => falseHits > 0);
  assert.deepEqual(
    wrong.map(({ judged: { query } }) => query),
    [],
  );
});
