import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceFeatures, spunOdds } from './spun-sentence.ts';
import { NO_OTHERS, type OtherSentences } from './text-look.ts';
import { sentenceWeights } from './weights.ts';

const odds = (restored: number, signs: number, expected = 0, others: OtherSentences = NO_OTHERS) =>
  spunOdds(
    sentenceWeights,
    sentenceFeatures({ restored, expected, signs, sure: Math.floor(signs), length: 20, others }),
  );

test('restored words and others that look spun speak for a spinner', () => {
  assert.ok(odds(0, 0) < 0);
  assert.ok(odds(1, 0) > 2);
  assert.ok(odds(0, 2) > odds(0, 1) && odds(0, 1) > odds(0, 0));
});

test('a sentence without a restored word, where one would expect some, is a writer’s rather', () => {
  assert.ok(odds(0, 1, 3) < odds(0, 1));
});

test('where the others are a spinner’s one and all, it is likelier that this one is', () => {
  const even = odds(0, 1, 0, { density: 2, least: 1.5 });
  assert.ok(even > odds(0, 1, 0, { density: 2, least: 0 }) + 1);
});
