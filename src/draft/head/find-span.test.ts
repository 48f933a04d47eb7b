import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpan } from './find-span.ts';

test('the days on which most is told are the story’s, the background is not', () => {
  const days = [
    '1999-01-01',
    '2022-05-08',
    '2022-05-09',
    '2022-05-09',
    '2022-05-09',
    '2022-05-10',
    '2022-06-30',
  ];
  assert.deepEqual(findSpan(days, ['2022-05-10', '2022-05-11']), {
    from: '2022-05-08',
    to: '2022-05-10',
  });
});

test('without events the days of the reports are taken, and without these nothing', () => {
  assert.deepEqual(findSpan([], ['2022-05-10']), { from: '2022-05-10', to: '2022-05-10' });
  assert.equal(findSpan([], []), undefined);
});
