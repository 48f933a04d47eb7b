import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { readNumber } from './read-number.ts';

const read = (text: string) => readNumber(tokenize(text), 0)?.value;

test('figures and words are read', () => {
  assert.equal(read('4,500 people'), 4500);
  assert.equal(read('thirty-three people'), 33);
  assert.equal(read('$3.2 billion'), 3.2e9);
  assert.equal(read('340 million dollars'), 340e6);
  assert.equal(read('four and a half days'), 4.5);
  assert.equal(read('a dozen ships'), 12);
});

test('years and other words are none', () => {
  for (const text of ['1961 was wet', 'people', 'a ship', 'tens'])
    assert.equal(read(text), undefined, text);
});
