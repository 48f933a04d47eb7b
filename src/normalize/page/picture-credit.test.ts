import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPictureMarks, isPictureCaption } from './picture-credit.ts';

test('a scene that ends in its date is a caption, the scene alone is not', () => {
  assert.ok(isPictureCaption('Jo Doe waves to the crowd on Monday.'));
  assert.ok(!isPictureCaption('Jo Doe waves to the crowd.'));
  assert.ok(!isPictureCaption('The crowd went home on Monday.'));
});

test('a full date makes a caption of what tells no story', () => {
  assert.ok(isPictureCaption('Jo Doe at the pier, June 4, 2021, with his crew'));
  assert.ok(!isPictureCaption('Jo Doe said so at the pier, June 4, 2021, to his crew'));
});

test('no caption is as long as a paragraph', () => {
  const long = `The pier (file photo) ${'and the sea '.repeat(40)}`;
  assert.ok(!isPictureCaption(long));
  assert.ok(!hasPictureMarks(long));
  assert.ok(isPictureCaption(long.slice(0, 400)));
});
