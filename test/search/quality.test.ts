import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadIndex, loadJudgedQueries } from '../../scripts/search/load-search.ts';
import { openIndex } from '../../src/features/search/open-index.ts';
import { scoreSearch } from '../../src/features/search/quality/score.ts';

const index = openIndex(loadIndex('content'));
const judged = loadJudgedQueries('test/search/queries.yaml');
const heldOut = judged.queries.filter(({ set }) => set === 'held-out');

test('there are enough judged queries', () => {
  assert.ok(judged.queries.length >= 80);
  assert.ok(heldOut.length >= 20);
});

for (const [name, queries] of [
  ['all queries', judged.queries],
  ['the queries set aside', heldOut],
] as const) {
  test(`finds what a person expects, for ${name}`, () => {
    const { recall, mrr } = scoreSearch(index, judged, queries);
    assert.ok(recall >= 0.95, `recall@5 is ${recall}`);
    assert.ok(mrr >= 0.95, `MRR is ${mrr}`);
  });
}

test('finds nothing for words that are not there', () => {
  const { queries } = scoreSearch(index, judged, judged.queries);
  const wrong = queries.filter(({ falseHits }) => falseHits > 0);
  assert.deepEqual(
    wrong.map(({ judged: { query } }) => query),
    [],
  );
});
