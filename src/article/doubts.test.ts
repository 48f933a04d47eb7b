import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsOf, doubtsWithin, partsByDoubt } from './doubts.ts';

const spans = [
  { text: 'A ' },
  { text: 'cal', doubt: 'Which?' },
  { text: 'm', doubt: 'Which?' },
  { text: ' sea', doubt: 'Where?' },
  { text: '.' },
];

test('neighbours that are doubted for one reason are one doubt', () => {
  assert.deepEqual(doubtsOf(spans), [
    { start: 2, end: 6, reason: 'Which?' },
    { start: 6, end: 10, reason: 'Where?' },
  ]);
  assert.deepEqual(doubtsOf([{ text: 'A calm sea.' }]), []);
});

test('the doubts of a stretch are cut to it and counted from its start', () => {
  const doubts = doubtsOf(spans);
  assert.deepEqual(doubtsWithin(doubts, 4, 8), [
    { start: 0, end: 2, reason: 'Which?' },
    { start: 2, end: 4, reason: 'Where?' },
  ]);
  assert.deepEqual(doubtsWithin(doubts, 0, 2), []);
  assert.deepEqual(doubtsWithin(doubts, 10, 11), []);
});

test('the parts of a text are the text', () => {
  const parts = partsByDoubt('A calm sea.', doubtsOf(spans));
  assert.equal(parts.map(({ text }) => text).join(''), 'A calm sea.');
  assert.deepEqual(
    parts.map(({ reason }) => reason),
    [undefined, 'Which?', 'Where?', undefined],
  );
});
