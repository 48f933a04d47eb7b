import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBlocks } from './blocks.ts';

test('each line that is not blank is a block, whatever ends it', () => {
  const blocks = splitBlocks('One\r\n \t\r\n two\u2028\u2029three\r');
  assert.deepEqual(blocks, [
    { id: 'p1', start: 0, end: 3, role: 'paragraph' },
    { id: 'p2', start: 9, end: 13, role: 'paragraph' },
    { id: 'p3', start: 15, end: 20, role: 'paragraph' },
  ]);
});
