import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceFor } from './evidence.ts';

const factor = (nats: number) => evidenceFor('open lines', 'open traces', nats);

test('the reason says how much likelier the restored words are, and by which model', () => {
  assert.equal(
    factor(Math.log(1500)),
    '“open lines” is more than a thousand times likelier here than “open traces” in a model of American English (CMU Sphinx).',
  );
});

test('the factor is never larger than what was found, nor than a thousand', () => {
  assert.match(factor(Math.log(999)), /more than a hundred times/);
  assert.match(factor(Math.log(99)), /more than ten times/);
  assert.match(factor(Math.log(1e9)), /more than a thousand times/);
});

test('of what is hardly likelier no factor is told', () => {
  assert.match(factor(Math.log(9)), /is likelier here than/);
});
