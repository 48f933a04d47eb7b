import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventSentence } from '../invented-reports.ts';
import { ageOf } from './age-of.ts';
import { findNameMentions } from './find-mentions.ts';

const ages = (text: string) =>
  findNameMentions([inventSentence(text)], new Set()).flatMap((mention) => ageOf(mention) ?? []);

for (const [text, age] of [
  ['Then Anna Hale, 44, left.', '44'],
  ['Then Anna Hale (44) left.', '44'],
  ['Then Anna Hale, aged 44, left.', '44'],
  ['Then a guard left, 44-year-old Anna Hale.', '44'],
  ['Then the 44-year-old miller Anna Hale left.', '44'],
  ['Then Anna Hale left, 44 days later.', undefined],
  ['Then a 44-year-old man left and Anna Hale, too.', undefined],
] as const) {
  test(`the age beside a name is found: ${text}`, () => {
    assert.deepEqual(ages(text), age === undefined ? [] : [age]);
  });
}
