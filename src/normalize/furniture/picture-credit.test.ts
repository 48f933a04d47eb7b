import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasPictureMarks,
  isPictureCaption,
  isPictureCredit,
  isPictureHeadline,
} from './picture-credit.ts';

test('a scene that ends in its date is a caption, the scene alone is not', () => {
  assert.ok(isPictureCaption('Jo Doe waves to the crowd on Monday.'));
  assert.ok(!isPictureCaption('Jo Doe waves to the crowd.'));
  assert.ok(!isPictureCaption('The crowd went home on Monday.'));
});

test('a full date makes a caption of what tells no story', () => {
  assert.ok(isPictureCaption('Jo Doe at the pier, June 4, 2021, with his crew'));
  assert.ok(!isPictureCaption('Jo Doe said so at the pier, June 4, 2021, to his crew'));
});

test('the line that says who posted and when is no caption', () => {
  assert.ok(!isPictureCaption('By Jo Doe | June 4, 2021 -- 19:14 GMT | Topic: Piers'));
  assert.ok(!isPictureCaption('Posted by Jo Doe on June 4, 2021, 6:21 AM'));
});

test('no caption is as long as a paragraph', () => {
  const long = `The pier (file photo) ${'and the sea '.repeat(40)}`;
  assert.ok(!isPictureCaption(long));
  assert.ok(!hasPictureMarks(long));
  assert.ok(isPictureCaption(long.slice(0, 400)));
});

test('brackets and signs beside an agency’s name do not hide it', () => {
  for (const credit of ['Jo Doe / © AP', 'Jo Doe/(AP)', 'Jo Doe via Getty Images']) {
    assert.ok(isPictureCredit(credit), credit);
  }
});

test('a credit has at most five parts of five words, and 120 characters', () => {
  assert.ok(isPictureCredit('A | B | C | D | AP'));
  assert.ok(!isPictureCredit('A | B | C | D | E | AP'));
  assert.ok(isPictureCredit('Jo Doe of the pier | AP'));
  assert.ok(!isPictureCredit('Jo Doe of the old pier | AP'));
  assert.ok(isPictureCredit(`${'x'.repeat(115)} | AP`));
  assert.ok(!isPictureCredit(`${'x'.repeat(116)} | AP`));
});

test('marks of a picture stand in at most 400 characters', () => {
  const line = (length: number) => `The pier (file photo)${'x'.repeat(length - 21)}`;
  assert.ok(hasPictureMarks(line(400)));
  assert.ok(!hasPictureMarks(line(401)));
});

test('a headline that begins with what is shown credits nobody', () => {
  for (const line of ['Photos: the day the ferry came back', 'Pictures: how a town lost its pier'])
    assert.ok(isPictureHeadline(line) && !isPictureCredit(line), line);
  for (const line of ['Photos: Ann Lee', 'Photo: the Harbour Museum'])
    assert.ok(isPictureCredit(line), line);
});
