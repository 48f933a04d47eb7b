import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseMarkedText } from '../../src/restoration-score/marked-text.ts';
import { listFiles } from '../../src/story-files/list-files.ts';
import { readGold } from '../../src/story-files/read-gold.ts';
import { scoreGold } from '../../src/story-files/score-gold.ts';

const gold = readGold();

test('without its marks, each marked report is its raw file', () => {
  for (const [start, marked] of gold.reports) {
    const file = listFiles('content/raw', ['.txt']).find(({ id }) => id.startsWith(start));
    assert.ok(file, start);
    assert.equal(parseMarkedText(marked).text, readFileSync(file.path, 'utf8').trimEnd());
  }
});

test('spun sentences are restored, and clean ones stay, as well as they did', () => {
  const { sets, clean } = scoreGold([]);
  const [seeds, others] = sets;
  assert.ok((seeds?.recall ?? 0) >= 0.9, `spinner of the reports: ${seeds?.recall}`);
  assert.ok((others?.recall ?? 0) >= 0.85, `other spinners: ${others?.recall}`);
  const unlearned = sets.at(-1);
  for (const set of sets) {
    const least = set === unlearned ? 0.93 : 0.97;
    assert.ok(set.precision >= least, `${set.name}: ${set.precision}`);
  }
  assert.deepEqual(clean.alone.damage, []);
  assert.ok(clean.amongSpun.damaged <= 0.03 * clean.sentences);
});
