import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { findOccurrences } from './find-occurrences.ts';

const occurrences = (...paragraphs: string[]) =>
  findOccurrences(inventReports(['2022-05-11', ...paragraphs]), () => 1);
const days = (...paragraphs: string[]) => occurrences(...paragraphs).map(({ time }) => time.from);

test('a sentence is dated by the time that it names', () => {
  assert.deepEqual(days('The mill burned on Monday. It is old.'), ['2022-05-09']);
});

test('two deeds of one sentence have their own times', () => {
  assert.deepEqual(days('Hale joined the mill in 1988 and became its head in 2012.'), [
    '1988',
    '2012',
  ]);
});

test('a deed behind a dated sentence goes on with its day, words and states do not', () => {
  const [, carried] = occurrences('The mill burned on Monday. Police arrested the miller.');
  assert.equal(carried?.isCarried, true);
  assert.equal(carried?.time.from, '2022-05-09');
  assert.equal(days('The mill burned on Monday. Hale said it was old.').length, 1);
  assert.equal(days('The mill burned on Monday. The miller seemed sad.').length, 1);
});

test('what was long ago is not gone on with', () => {
  assert.deepEqual(days('The mill burned on June 3, 1999. Police arrested the miller.'), [
    '1999-06-03',
  ]);
});

test('of two days in one sentence the one of its main verb dates it', () => {
  assert.deepEqual(
    days('Miners missing since the shaft fell in early Monday were found on Tuesday.'),
    ['2022-05-10'],
  );
  assert.deepEqual(days('Hale said on Tuesday that he had known since Monday.'), ['2022-05-10']);
});

test('a day in what someone says beside a deed does not date the deed', () => {
  assert.deepEqual(days('A clerk denied that, saying the first letter came on Monday.'), []);
});

test('behind a participle with its own day the verb has the other one', () => {
  const [report] = inventReports([
    '2022-05-14',
    'The clerk arrested on Wednesday was released without charge on Friday.',
  ]);
  assert.ok(report);
  assert.deepEqual(
    findOccurrences([report], () => 1).map(({ time }) => time.from),
    ['2022-05-13'],
  );
});
