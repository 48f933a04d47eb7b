import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedParts } from './marked-parts.ts';

test('a sentence is parted at its marks', () => {
  assert.deepEqual(markedParts('<b>First</b> see the <way>way</way>.'), [
    { mark: 'b', text: 'First' },
    { mark: undefined, text: ' see the ' },
    { mark: 'way', text: 'way' },
    { mark: undefined, text: '.' },
  ]);
});

test('a sentence without marks is one part', () => {
  assert.deepEqual(markedParts('All of it.'), [{ mark: undefined, text: 'All of it.' }]);
});

test('a mark that is not closed is refused', () => {
  for (const sentence of ['<b>bold', 'bold</b>', '<b>bold</i>', '<b><i>bold</i></b>']) {
    assert.throws(() => markedParts(sentence), /not closed/);
  }
});
