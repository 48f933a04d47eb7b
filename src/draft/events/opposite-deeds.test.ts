import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { areOpposite } from './opposite-deeds.ts';

const opposite = (one: string, other: string) => areOpposite(tokenize(one), tokenize(other));

test('what undoes a deed is another deed', () => {
  assert.ok(opposite('The miller was arrested', 'The miller was released'));
  assert.ok(opposite('The miller arrested on Monday was released', 'They detained the miller'));
  assert.ok(!opposite('The miller was arrested', 'The miller was detained'));
  assert.ok(!opposite('The miller was arrested', 'The miller spoke'));
});
