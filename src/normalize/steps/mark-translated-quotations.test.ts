import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsSchema } from '../../schemas/correction.ts';
import { runSteps } from '../run-step.ts';
import { applyCorrections } from './apply-corrections.ts';
import { markTranslatedQuotations } from './mark-translated-quotations.ts';
import { readEditorFacts } from './read-editor-facts.ts';

const flagsOf = (raw: string, value: string, given: object = {}) =>
  runSteps(raw, [readEditorFacts, applyCorrections, markTranslatedQuotations], {
    corrections: correctionsSchema.parse({ language: { value, reason: 'It says so.' }, ...given }),
  }).flags.map(({ start, end, rule }) => [raw.slice(start, end), rule]);

test('a report in the language in which it was written keeps its quotations', () => {
  assert.deepEqual(flagsOf('He said “a calm sea”.', 'en'), []);
});

test('each quotation of a translated report is marked, without its quotation marks', () => {
  assert.deepEqual(flagsOf('He said “a calm sea” and “wind”.', 'fr, en'), [
    ['a calm sea', 'translated-quotation'],
    ['wind', 'translated-quotation'],
  ]);
});

test('a quotation that the editor doubts has its reason already', () => {
  const flags = [{ passage: 'calm', reason: 'Which?' }];
  assert.deepEqual(flagsOf('He said “a calm sea”.', 'fr, en', { flags }), [
    ['calm', 'editor-flag'],
  ]);
});
