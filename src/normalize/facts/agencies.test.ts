import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAgency, isKnownAgency } from './agencies.ts';

test('an agency is known by name, by its acronym, or behind an editor’s sign', () => {
  for (const name of ['The Associated Press', 'dpa', 'lby/dpa', 'XNA', 'Bernama'])
    assert.ok(isAgency(name), name);
  for (const name of ['harbour', 'Ann Lee', 'our own man']) assert.ok(!isAgency(name), name);
  assert.ok(!isKnownAgency('XNA'));
});
