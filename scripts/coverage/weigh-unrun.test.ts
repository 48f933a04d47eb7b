import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighUnrun } from './weigh-unrun.ts';

const reason = 'It cannot happen by what stands above.';
const one = { file: 'src/a.ts', line: 3, before: 'const x = list[0]', code: '?? 0' };
const forms = [{ before: '\\]$', code: '\\?\\? 0', reason }];
const places = [{ file: 'src/a.ts', code: '?? 0', reason }];

test('what no reason covers remains to be done', () => {
  const { unexplained, covered } = weighUnrun([one], { forms: [], places: [] });
  assert.deepEqual(unexplained, [one]);
  assert.equal(covered.size, 0);
});

test('a place is known by its file and how its code begins', () => {
  const longer = { ...one, code: '?? 0 + 1' };
  assert.deepEqual(weighUnrun([one, longer], { forms: [], places }).unexplained, []);
  const elsewhere = { ...one, file: 'src/b.ts' };
  assert.deepEqual(weighUnrun([elsewhere], { forms: [], places }).unexplained, [elsewhere]);
});

test('a form is known by what stands before it and the whole of its code', () => {
  const others = [
    { ...one, before: 'const x = found' },
    { ...one, code: '?? 01' },
  ];
  const { unexplained, covered } = weighUnrun([one, ...others], { forms, places: [] });
  assert.deepEqual(unexplained, others);
  assert.equal(covered.get(reason), 1);
});

test('a reason that covers nothing is told', () => {
  assert.deepEqual(weighUnrun([], { forms, places }).idle, ['src/a.ts: ?? 0', '\\]$ \\?\\? 0']);
});
