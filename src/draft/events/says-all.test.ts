import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { saysAll } from './says-all.ts';

const says = (passage: string, statement: string) =>
  saysAll(tokenize(passage), tokenize(statement));

test('a passage has every number of a statement, in figures or in words', () => {
  assert.ok(says('Then 6 men left the mill.', 'Six men left the mill'));
  assert.ok(!says('Then five men left the mill.', 'Six men left the mill'));
  assert.ok(!says('The men left the mill.', 'Six men left the mill'));
});

test('it has the names, short or long, and nobody else of one', () => {
  assert.ok(says('Then Hale left Oslo.', 'Edda Hale left Oslo'));
  assert.ok(!says('Then Nora Hale left Oslo.', 'Edda Hale left Oslo'));
  assert.ok(!says('Then Edda Hale left Bergen.', 'Edda Hale left Oslo'));
});

test('it has who says so', () => {
  assert.ok(says('The mill burned, police said.', 'The mill burned, police said'));
  assert.ok(!says('The mill burned, the owner said.', 'The mill burned, police said'));
  assert.ok(!says('The mill burned.', 'The mill burned, said the owner'));
});
