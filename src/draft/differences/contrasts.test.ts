import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTRASTS, outcomeOf } from './contrasts.ts';

const outcome = (text: string) => outcomeOf(text.toLowerCase().split(' '));

for (const [group, { good }] of CONTRASTS.entries()) {
  test(`“${good[0]}” and “${good[1]}” exclude each other`, () => {
    const [one, other] = good.map(outcome);
    assert.ok(one?.startsWith(`${group}:`) && other?.startsWith(`${group}:`) && one !== other);
  });
}

test('who tells both outcomes, or none, tells none', () => {
  assert.equal(outcome('convicted of theft and acquitted of fraud'), undefined);
  assert.equal(outcome('it rained'), undefined);
});
