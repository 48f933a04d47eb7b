import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './direction.ts';

test('a language has the direction of its script', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'fa', 'pa-Arab', 'dv']) {
    assert.equal(directionOf(language), 'rtl', language);
  }
  for (const language of ['en', 'fr-CA', 'az', 'zh-Hant', 'ar-Latn', 'mi']) {
    assert.equal(directionOf(language), 'ltr', language);
  }
});

test('what is no language tag runs as most do', () => {
  assert.equal(directionOf('no language'), 'ltr');
});
