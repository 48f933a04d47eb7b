import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize } from '../../src/normalize/normalize.ts';
import { countOwnLines } from './own-lines.ts';

const count = (...lines: string[]) => countOwnLines(normalize(lines.join('\n')).blocks);

test('a line of which nothing is left is cut, a line without a letter is none', () => {
  assert.deepEqual(count('It rained all day.', '* * *', 'Why?'), { all: 2, cut: 0 });
  assert.deepEqual(count('It rained all day.', 'Leave a comment', 'It stopped at night.'), {
    all: 3,
    cut: 1,
  });
});
