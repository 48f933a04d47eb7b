import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../language/tokens.ts';
import { MAX_WEIGHED_WORDS } from '../../limits.ts';
import { weighedSentences } from './weighed-sentences.ts';

const sentence = { tokens: tokenize('The ferry left at dawn.') };

test('a report is weighed whole', () => {
  const report = Array.from({ length: 4000 }, () => sentence);
  assert.equal(weighedSentences(report).length, report.length);
});

test('of a text that no newspaper prints no more is weighed than the limit says', () => {
  const endless = Array.from({ length: 10_000 }, () => sentence);
  assert.equal(weighedSentences(endless).length, MAX_WEIGHED_WORDS / sentence.tokens.length);
});
