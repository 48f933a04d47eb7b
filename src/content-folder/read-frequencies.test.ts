import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { readFrequencies, TABLE_FILE } from './read-frequencies.ts';

const model = readFrequencies();
const after = (text: string) => {
  const [first = 0, second = 0, third = 0] = text.split(' ').map((word) => model.id(word));
  return model.lnAfter(first, second, third);
};

test('the table takes at most four million bytes', () => {
  assert.ok(statSync(TABLE_FILE).size <= 4_000_000);
});

test('a set phrase is much likelier than its parts taken apart', () => {
  assert.ok(after('lines of communication') - after('traces of communication') > 3);
  assert.ok(after('the prime minister') - after('the primary minister') > 3);
});

test('a common word is likelier than a rare one', () => {
  assert.ok(model.ln(model.id('the')) > model.ln(model.id('beryllium')));
});
