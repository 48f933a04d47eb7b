import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainLabel, SPUN_LABELS } from './plain-label.ts';

test('each reworded label gives its plain words, whatever its capitals', () => {
  for (const [spun, plain] of SPUN_LABELS) {
    assert.equal(plainLabel(`x ${spun.toUpperCase()}, y`), `x ${plain}, y`);
  }
});

test('words that only hold such a word stay', () => {
  for (const text of ['remarkable', 'unanswered', 'FBI', 'proportional', 'irresponsible']) {
    assert.equal(plainLabel(text), text);
  }
});
