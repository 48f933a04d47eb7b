import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptWords } from './kept-words.ts';

test('a kept page says of which day it is', () => {
  assert.match(keptWords('Sun, 18 Jun 2023 12:00:00 GMT', 'en-GB'), /copy from 18 June 2023: /);
});

test('a kept page whose day is not known says only that it is kept', () => {
  for (const date of [null, 'yesterday'])
    assert.match(keptWords(date, 'en'), /^This is a kept copy: /);
});
