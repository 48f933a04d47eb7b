import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWhole, readWhole } from './whole-knowledge.ts';

test('what is packed is read again', () => {
  const synonyms = { nouns: { ferry: ['vessel', 'crossing'] }, verbs: {}, other: { près: ['ð'] } };
  const table = Uint8Array.of(0, 255, 7, 128);
  const dictionary = { nouns: {}, verbs: { sail: ['voyage'] }, other: {} };
  const whole = { synonyms, dictionary, table };
  assert.deepEqual(readWhole(packWhole(whole)), whole);
});
