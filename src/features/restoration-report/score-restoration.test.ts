import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../../schemas/edit.ts';
import { parseGoldSet } from './gold-set.ts';
import { judgeReport } from './judge-report.ts';
import { scoreRestoration } from './score-restoration.ts';

const change = (text: string): Edit[] =>
  [...text.matchAll(/gloop/g)].map(({ index }) => ({
    start: index,
    end: index + 'gloop'.length,
    text: 'glue',
    kind: 'habit',
    rule: 'glue',
    reason: 'An invented habit.',
    grade: 'likely',
  }));

const normalize = (raw: string) => ({ edits: change(raw), flags: [] });

const gold = {
  reports: new Map([['000', 'They sold {gloop=>glue}.\n\nA {thing=>shop} closed.']]),
  spun: new Map([['invented', '# remark\n## trade\nThe {gloop=>glue} {thing=>item} sold.']]),
  clean: 'He likes gloop.\nShe does not.',
};

const reason = {
  kind: 'habit',
  rule: 'glue',
  reason: 'An invented habit.',
  grade: 'likely',
} as const;
const blocks = [
  {
    id: 'p1',
    role: 'paragraph',
    spans: [
      { text: 'They sold ' },
      { text: 'glue', change: { was: 'gloop', ...reason } },
      { text: '.' },
    ],
  },
  {
    id: 'p2',
    role: 'paragraph',
    spans: [{ text: 'A ' }, { text: 'thing', doubt: 'Odd.' }, { text: ' closed.' }],
  },
] as const;

test('headings give sentences their kind, and remarks are left out', () => {
  assert.deepEqual(
    parseGoldSet('# x\n## trade\nOne.\n## sport\nTwo.').map(({ kind, text }) => [kind, text]),
    [
      ['trade', 'One.'],
      ['sport', 'Two.'],
    ],
  );
});

test('a report is judged by the blocks of its article', () => {
  const fates = judgeReport(gold.reports.get('000') ?? '', blocks).verdicts.map(({ fate }) => fate);
  assert.deepEqual(fates, ['restored', 'flagged']);
});

test('the scorecard counts what was restored, what was missed and what was damaged', () => {
  const score = scoreRestoration(gold, [{ raw: '000_x.txt', blocks }], normalize);
  assert.equal(score.reports[0]?.recall, 0.5);
  assert.equal(score.sets[0]?.missed, 1);
  assert.equal(score.sets[0]?.kinds[0]?.name, 'trade');
  assert.equal(score.clean.alone.damaged, 1);
  assert.equal(score.clean.amongSpun.damaged, 1);
  assert.deepEqual(JSON.parse(JSON.stringify(score)), score);
});
