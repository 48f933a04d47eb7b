import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAgency, isKnownAgency, isUnmistakableAgency } from './agencies.ts';

test('an agency is known by its name in its own letters or in capitals, or behind an editor’s sign', () => {
  for (const name of ['The Associated Press', 'dpa', 'lby/dpa', 'REUTERS', 'Bernama'])
    assert.ok(isAgency(name), name);
  for (const name of ['harbour', 'Ann Lee', 'our own man']) assert.ok(!isAgency(name), name);
});

test('letters in capitals are no agency because they are short', () => {
  for (const name of ['DC', 'OR', 'MEP', 'VIDEO', 'RSPB']) assert.ok(!isAgency(name), name);
});

test('a word that is an agency in other letters is none', () => {
  for (const name of ['beta', 'uni', 'map', 'petra', 'aa']) assert.ok(!isKnownAgency(name), name);
});

test('an agency whose name has other senses is told from the others', () => {
  for (const name of ['Petra', 'Beta']) {
    assert.ok(isKnownAgency(name), name);
    assert.ok(!isUnmistakableAgency(name), name);
  }
  assert.ok(isUnmistakableAgency('AFP'));
});
