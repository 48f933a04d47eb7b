import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span, TextBlock } from '../../article/article-body.ts';
import { isAnnotated, judgeReport } from './judge-report.ts';

const GOLD = 'Ads\n\nThe coach {mentioned=>said} so.\n';

const restored: Span = {
  text: 'said',
  change: { was: 'mentioned', kind: 'habit', rule: 'x', reason: 'Invented.', grade: 'likely' },
};

const blocks = (...spans: Span[]): TextBlock[] => [
  { id: 'p1', role: 'furniture', spans: [{ text: 'Ads' }] },
  { id: 'p2', role: 'paragraph', spans },
];

test('an annotation belongs to the file whose every line it carries', () => {
  assert.ok(isAnnotated(GOLD, blocks({ text: 'The coach ' }, restored, { text: ' so.' })));
  assert.ok(!isAnnotated(GOLD, blocks({ text: 'The coach said so.' })));
  assert.ok(!isAnnotated('Ads\n', blocks({ text: 'The coach mentioned so.' })));
});

test('a report is judged by what its blocks hold', () => {
  const { verdicts } = judgeReport(
    GOLD,
    blocks({ text: 'The coach ' }, restored, { text: ' so.' }),
  );
  assert.deepEqual(
    verdicts.map(({ fate }) => fate),
    ['restored'],
  );
});

test('what the editor changed is judged where an artefact is marked, and only there', () => {
  const corrected = (was: string, now: string): Span => ({
    text: now,
    change: { was, kind: 'correction', rule: 'x', reason: 'Invented.', grade: 'supported' },
  });
  const judged = (...spans: Span[]) => {
    const { verdicts, damage } = judgeReport(GOLD, blocks(...spans));
    return [verdicts.map(({ fate }) => fate), damage.length];
  };
  const coach = { text: 'The coach ' };
  assert.deepEqual(judged(coach, corrected('mentioned', 'said'), { text: ' so.' }), [
    ['restored'],
    0,
  ]);
  assert.deepEqual(judged(coach, { text: 'mentioned' }, corrected(' so.', ' it.')), [
    ['missed'],
    0,
  ]);
  assert.deepEqual(judged(corrected('The coach ', 'A coach '), { text: 'mentioned so.' }), [
    ['missed'],
    0,
  ]);
});
