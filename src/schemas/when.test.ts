import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenSchema } from './when.ts';

const messages = (value: unknown) =>
  whenSchema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('a date has no label, and what has none has no date', () => {
  assert.deepEqual(whenSchema.parse({ label: 'no date set', stands: '2021-05-03' }), {
    label: 'no date set',
    stands: '2021-05-03',
    inferred: undefined,
  });
  for (const date of [{ from: '2021' }, { to: '2021' }, { part: 'late' }, { circa: true }]) {
    const [[field] = []] = messages({ ...date, label: 'no date set', stands: '2021' }) ?? [];
    assert.equal(field, 'label', JSON.stringify(date));
  }
});

test('a date or a label with its place is asked for where there is neither', () => {
  for (const value of [{}, { label: 'no date set' }, { stands: '2021' }]) {
    const [[field, message] = []] = messages(value) ?? [];
    assert.equal(field, 'from');
    assert.match(message ?? '', /“from”.*“label”.*“stands”/);
  }
});

test('a year before Christ is refused with what to write in its place', () => {
  for (const from of ['-0043-03-15', '44 BC', '300 B.C.E.']) {
    const [issue, ...more] = whenSchema.safeParse({ from }).error?.issues ?? [];
    assert.deepEqual(more, []);
    assert.match(issue?.message ?? '', /before Christ.*label: 44 BC.*stands/);
  }
  assert.ok(whenSchema.safeParse({ label: '44 BC', stands: '0001' }).success);
});
