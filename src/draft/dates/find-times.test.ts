import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventSentence } from '../invented-reports.ts';
import { findTimes } from './find-times.ts';

const times = (text: string) =>
  findTimes(inventSentence(text), {
    written: '2022-05-11',
    lastDay: '2022-05-02',
    likeDay: () => '2022-05-09',
  });

test('a day, its part and the time of day are one time', () => {
  const [time, ...more] = times('The mayor cut the ribbon on Monday afternoon at 4:30 p.m.');
  assert.deepEqual(more, []);
  assert.equal(time?.from, '2022-05-09');
  assert.equal(time?.part, 'afternoon');
  assert.equal(time?.clock, '16:30');
});

test('a time of day alone belongs to the day of the sentence that is most like it', () => {
  const [time] = times('The mayor cut the ribbon at 4:30 p.m.');
  assert.equal(time?.from, '2022-05-09');
  assert.equal(time?.isCarriedDay, true);
});

test('“today” in someone’s mouth is not the day of the report', () => {
  assert.deepEqual(times('“Today we are great,” he said.'), []);
});

test('what is counted from a day in the sentence has its own time', () => {
  const found = times('The bridge opened on Monday, ten years after the first stone was laid.');
  assert.deepEqual(
    found.map(({ from, circa }) => [from, circa]),
    [
      ['2022-05-09', false],
      ['2012', true],
    ],
  );
});

test('a length of time is none', () => {
  assert.deepEqual(times('The trial will last two weeks.'), []);
});

test('a month is one, whatever stands behind it', () => {
  const [time] = times('The envoy came to Oslo in late March after a gap of six months.');
  assert.equal(time?.from, '2022-03');
  assert.equal(time?.part, 'late');
});

test('what happened before Christ has no date, and takes none from the report', () => {
  for (const text of [
    'The coin was struck in March 44 BC in Rome.',
    'He was killed on March 15, 44 B.C. in Rome.',
    'The port was founded in 300 BCE, and the wall fell in May of 1200 BC.',
  ])
    assert.deepEqual(times(text), [], text);
});

test('a sum of money is no hour, and the day beside it counts', () => {
  const found = times('The firm raised its offer to £8,000 a household late on Monday.');
  assert.deepEqual(
    found.map(({ from }) => from),
    ['2022-05-09'],
  );
});

test('what lies ahead of its report was announced, whatever the tense', () => {
  const [time] = times('The judge asked for all letters of six years by 22 May.');
  assert.deepEqual([time?.from, time?.outlook], ['2022-05-22', 'announced']);
  const [report] = times('The inquiry would hear them and report by the end of January.');
  assert.equal(report?.from, '2023-01-31');
});
