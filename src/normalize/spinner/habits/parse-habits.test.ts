import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHabits } from './parse-habits.ts';

const file = (...habits: string[]) => `
kind: Invented
reason: Glue is meant.
habits:
${habits.join('\n')}`;

const habit = (id: string, rest = 'other: { glue: gloop }') => `
  - weak: ${id}
    ${rest}
    good: some {gloop=>glue}
    keep: a sea`;

test('habits come in the order of their files', () => {
  const ids = parseHabits([file(habit('one')), file(habit('two'))]).map(({ id }) => id);
  assert.deepEqual(ids, ['one', 'two']);
});

test('an entry is a habit for each way of bending, with what they have in common', () => {
  const rest = `nouns: { pot: [dish, jar] }
    verbs: { mend: repair }
    when: _ of glue
    unless: [side _, old _]`;
  const shared = {
    id: 'pot',
    strength: 'weak',
    reason: 'Glue is meant.',
    when: ['_ of glue'],
    unless: ['side _', 'old _'],
  };
  assert.deepEqual(parseHabits([file(habit('pot', rest))]), [
    { ...shared, forms: 'noun', pairs: { dish: 'pot', jar: 'pot' } },
    { ...shared, forms: 'verb', pairs: { repair: 'mend' } },
  ]);
});

test('a reason of its own goes before that of the file', () => {
  const [own] = parseHabits([file(habit('one', 'other: { glue: gloop }\n    reason: It sticks.'))]);
  assert.equal(own?.reason, 'It sticks.');
});

test('two habits of one name are refused, in whatever files they stand', () => {
  const texts = [file(habit('one')), file(habit('one', 'other: { paste: gloop }'))];
  assert.throws(() => parseHabits(texts), /two habits are called one/);
});

test('a form that stands for two words in one entry is refused', () => {
  const text = file(habit('one', 'other: { glue: gloop, paste: [jam, gloop] }'));
  assert.throws(() => parseHabits([text]), /one: “gloop” cannot stand for two words/);
});

test('a habit that breaks the schema is refused', () => {
  assert.throws(() => parseHabits([file(habit('one')).replace('weak', 'feeble')]));
  assert.throws(() => parseHabits([file(habit('one', 'strong: two'))]), /strength and its name/);
  assert.throws(() => parseHabits([file(habit('one')).replace('{gloop=>glue}', 'glue')]));
});
