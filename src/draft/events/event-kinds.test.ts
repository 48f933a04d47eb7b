import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeed, KIND_WORDS, kindOfEvent } from './event-kinds.ts';

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);

for (const { kind, good, bad } of KIND_WORDS) {
  test(`what its examples tell is a ${kind}, and what its others tell is none`, () => {
    for (const text of good) assert.equal(kindOfEvent(wordsOf(text), false), kind, text);
    for (const text of bad) assert.notEqual(kindOfEvent(wordsOf(text), false), kind, text);
  });
}

test('what lies ahead and has no other kind is a plan', () => {
  assert.equal(kindOfEvent(['the', 'path', 'will', 'be', 'paved'], true), 'plan');
  assert.equal(kindOfEvent(['the', 'path', 'is', 'paved'], false), 'condition');
});

test('deeds are told from words', () => {
  assert.ok(isDeed('arrested') && isDeed('invited') && !isDeed('said') && !isDeed('seemed'));
});
