import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnrun } from './find-unrun.ts';

const source = 'const a = b ? one() : two();\nif (a) {\n  three();\n}\n';
const range = (code: string, count: number) => {
  const startOffset = source.indexOf(code);
  return { startOffset, endOffset: startOffset + code.length, count };
};
const whole = { startOffset: 0, endOffset: source.length, count: 1 };
const unrun = (...processes: Parameters<typeof findUnrun>[1]) => findUnrun(source, processes);

test('a file that ran as a whole has nothing to tell', () => {
  assert.deepEqual(unrun([{ ranges: [whole] }]), []);
});

test('a branch that did not run is told with its line and what stands before it', () => {
  assert.deepEqual(
    unrun([{ ranges: [whole, range(': two()', 0), range('{\n  three();\n}', 0)] }]),
    [
      { line: 1, code: ': two()', before: 'const a = b ? one()' },
      { line: 2, code: '{ three(); }', before: 'if (a)' },
    ],
  );
});

test('what ran within a branch that did not counts as run', () => {
  const ranges = [whole, range('{\n  three();\n}', 0), range('three();', 1)];
  assert.deepEqual(unrun([{ ranges }]), []);
});

test('what one of several processes ran was run', () => {
  const missing = (code: string) => [{ ranges: [whole, range(code, 0)] }];
  assert.deepEqual(unrun(missing('? one()'), missing(': two()')), []);
  assert.equal(unrun(missing('? one()'), missing('? one()')).length, 1);
});

test('a function that was never called is told', () => {
  const ranges = [whole];
  assert.equal(unrun([{ ranges }, { ranges: [range('two()', 0)] }]).length, 1);
});
