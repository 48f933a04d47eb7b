import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignWords } from './align-words.ts';

test('substitutions stand between the words that agree, and both lists are covered', () => {
  const left = 'we will at all times defend it'.split(' ');
  const right = 'we will always defend it'.split(' ');
  const stretches = alignWords(left, right);
  assert.deepEqual(
    stretches.map(({ same, leftStart, leftEnd, rightStart, rightEnd }) => [
      same,
      left.slice(leftStart, leftEnd).join(' '),
      right.slice(rightStart, rightEnd).join(' '),
    ]),
    [
      [true, 'we will', 'we will'],
      [false, 'at all times', 'always'],
      [true, 'defend it', 'defend it'],
    ],
  );
});
