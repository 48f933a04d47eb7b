import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { parseMarkedText } from '../../src/features/restoration-report/marked-text.ts';
import { readGold, readScores } from '../../src/features/restoration-report/read-gold.ts';
import { scoreGold } from '../../src/features/restoration-report/score-gold.ts';

const gold = readGold();

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
  const leastRecall = [0.93, 0.9, 0.94, 0.9, 0.68, 0.82, 0.41, 0.33, 0.22, 0.6];
  const leastPrecision = [0.98, 0.97, 0.98, 0.97, 0.94, 0.96, 0.94, 0.92, 0.87, 0.95];
  for (const [i, set] of sets.entries()) {
    assert.ok(set.recall >= (leastRecall[i] ?? 1), `${set.name}: recall ${set.recall}`);
    assert.ok(set.precision >= (leastPrecision[i] ?? 1), `${set.name}: precision ${set.precision}`);
  }
  assert.deepEqual(clean.alone.damage, []);
  assert.ok(clean.amongSpun.damaged <= 0.03 * clean.sentences);
});
