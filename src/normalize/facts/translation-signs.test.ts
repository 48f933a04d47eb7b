import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TRANSLATION_SIGNS } from './translation-signs.ts';

for (const { from, oddity, form, found, left } of TRANSLATION_SIGNS) {
  test(`finds ${oddity} (${from}), and leaves good English`, () => {
    assert.match(found, form);
    assert.doesNotMatch(left, form);
  });
}
