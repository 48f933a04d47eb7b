import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { pictureWords } from './picture-words.ts';

test('the lines of a picture say that it is not there, others say nothing', () => {
  assert.equal(pictureWords({ role: 'caption' }, en), en.reading.caption);
  assert.equal(pictureWords({ role: 'credit' }, en), en.reading.credit);
  assert.equal(pictureWords({ role: 'paragraph' }, en), undefined);
});
