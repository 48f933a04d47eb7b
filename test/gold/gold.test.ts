import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { parseMarkedText } from '../../src/features/restoration-report/marked-text.ts';
import { readGold, readScores } from '../../src/features/restoration-report/read-gold.ts';
import { scoreGold } from '../../src/features/restoration-report/score-gold.ts';

const gold = readGold();

/** Of each set the share of its words that is restored at least, and that of the edits that are right at least. */
const LEAST: readonly (readonly [string, number, number])[] = [
  ['spun-1', 0.93, 0.98],
  ['spun-2', 0.9, 0.97],
  ['spun-3', 0.94, 0.98],
  ['spun-4', 0.9, 0.97],
  ['spun-5', 0.7, 0.94],
  ['spun-6', 0.82, 0.96],
  ['spun-7', 0.5, 0.91],
  ['spun-8', 0.43, 0.88],
  ['spun-9', 0.32, 0.87],
  ['spun-10', 0.26, 0.91],
  ['spun-11', 0.13, 0.8],
  ['spun-12', 0.28, 0.85],
  ['unlisted', 0.66, 0.93],
];

test('without its marks, each marked report is its raw file', () => {
  for (const [start, marked] of gold.reports) {
    const file = listFiles('content/raw', ['.txt']).find(({ id }) => id.startsWith(start));
    assert.ok(file, start);
    assert.equal(parseMarkedText(marked).text, readFileSync(file.path, 'utf8').trimEnd());
  }
});

test('spun sentences are restored, and clean ones stay, as well as they did', () => {
  const { reports: _, ...measured } = scoreGold([]);
  assert.deepEqual(readScores(), measured, 'Record what changed: npm run score -- --write');
  const { sets, clean } = measured;
  assert.deepEqual(
    sets.map(({ name }) => name),
    LEAST.map(([name]) => name),
  );
  for (const [i, { name, recall, precision }] of sets.entries()) {
    const [, leastRecall, leastPrecision] = LEAST[i] ?? [name, 1, 1];
    assert.ok(recall >= leastRecall, `${name}: recall ${recall}`);
    assert.ok(precision >= leastPrecision, `${name}: precision ${precision}`);
  }
  assert.deepEqual(clean.alone.damage, []);
  assert.ok(clean.amongSpun.damaged <= 0.02 * clean.sentences);
});
