import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHabits } from './parse-habits.ts';

const habit = (id: string) => `
- id: ${id}
  pairs:
    gloop: glue
  strength: weak
  reason: Invented.
  examples:
    - [some gloop, some glue]
    - keep: a sea
`;

test('habits come in the order of their files', () => {
  const ids = parseHabits([habit('one'), habit('two')]).map(({ id }) => id);
  assert.deepEqual(ids, ['one', 'two']);
});

test('two habits of one name are refused, in whatever files they stand', () => {
  assert.throws(() => parseHabits([habit('one'), habit('one')]), /two habits are called one/);
});

test('a habit that breaks the schema is refused', () => {
  assert.throws(() => parseHabits([habit('one').replace('weak', 'feeble')]));
});
