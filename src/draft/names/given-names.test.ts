import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFormOfGivenName } from './given-names.ts';

test('short forms and spellings of one given name belong together', () => {
  assert.ok(isFormOfGivenName('Matt', 'Matthew') && isFormOfGivenName('Anthony', 'Antony'));
});

test('other names do not', () => {
  assert.ok(!isFormOfGivenName('Matt', 'Anthony') && !isFormOfGivenName('Marta', 'Maria'));
});
