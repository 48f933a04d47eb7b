import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftRules, speakerRules } from '../schemas/draft.ts';
import { ar } from './ar.ts';
import { draftRuleWords } from './draft-rule-words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

test('each rule, and each way to know a speaker, is said in words', () => {
  for (const text of [ar, en, fr]) {
    const said = [
      ...draftRules.map((rule) => draftRuleWords({ rule }, text)),
      ...speakerRules.map((rule) =>
        draftRuleWords({ rule: 'quotation-marks', speaker: { rule } }, text),
      ),
    ];
    assert.equal(new Set(said).size, said.length);
  }
});

test('the words and the count stand in the sentence', () => {
  assert.equal(
    draftRuleWords({ rule: 'event-day', count: 3, words: 'on Monday' }, en),
    'by the day that 3 reports name: “on Monday”.',
  );
  assert.match(
    draftRuleWords({ rule: 'quotation-marks', speaker: { rule: 'pronoun', words: 'she' } }, en),
    /“she” and the last name/,
  );
});
