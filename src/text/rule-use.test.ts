import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../article/article-body.ts';
import { ruleUse } from './rule-use.ts';

const change = (rule: string, was: string): Change => ({
  was,
  kind: 'habit',
  rule,
  reason: 'Reason.',
  grade: 'certain',
});

test('rules are counted over all reports, the busiest first, with their first place', () => {
  const uses = ruleUse([
    {
      slug: 'a',
      blocks: [
        { id: 'p1', spans: [{ text: 'dam', change: change('y', 'barrage') }, { text: ' held' }] },
        { id: 'p2', spans: [{ text: 'visit', change: change('x', 'go to') }] },
      ],
    },
    {
      slug: 'b',
      blocks: [{ id: 'p1', spans: [{ text: 'trip', change: change('x', 'journey') }] }],
    },
  ]);
  assert.deepEqual(
    uses.map(({ rule, count }) => [rule, count]),
    [
      ['x', 2],
      ['y', 1],
    ],
  );
  assert.deepEqual(uses[0]?.example, { was: 'go to', text: 'visit', report: 'a', block: 'p2' });
});

test('a rule with a reason for each place has none for all', () => {
  const spans = ['One.', 'Two.'].map((reason) => ({
    text: 'dam',
    change: { ...change('x', 'barrage'), reason },
  }));
  const [use] = ruleUse([{ slug: 'a', blocks: [{ id: 'p1', spans }] }]);
  assert.equal(use?.reason, undefined);
});

test('an unchanged report uses no rule', () => {
  assert.deepEqual(ruleUse([{ slug: 'a', blocks: [{ id: 'p1', spans: [{ text: 'x' }] }] }]), []);
});

test('rules that are used as often come by name', () => {
  const spans = ['b', 'a', 'c'].map((rule) => ({ text: 'x', change: change(rule, 'y') }));
  const uses = ruleUse([{ slug: 'a', blocks: [{ id: 'p1', spans }] }]);
  assert.deepEqual(
    uses.map(({ rule }) => rule),
    ['a', 'b', 'c'],
  );
});
