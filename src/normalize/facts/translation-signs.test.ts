import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TRANSLATION_SIGN_EXAMPLES } from './translation-sign-examples.ts';
import { TRANSLATION_SIGNS } from './translation-signs.ts';

test('each sign has its examples', () => {
  assert.equal(TRANSLATION_SIGN_EXAMPLES.length, TRANSLATION_SIGNS.length);
});

TRANSLATION_SIGNS.forEach(({ from, oddity, form }, i) => {
  test(`finds ${oddity} (${from}), and leaves good English`, () => {
    const { found = '', not = '' } = TRANSLATION_SIGN_EXAMPLES[i] ?? {};
    assert.match(found, form);
    assert.doesNotMatch(not, form);
  });
});
