import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtReasons, markDoubts } from './mark-doubts.ts';

const doubted = (text: string, words: string, reason = 'Which?') => {
  const start = text.indexOf(words);
  return { text, doubts: [{ start, end: start + words.length, reason }] };
};

test('a text without doubts stays as it is', () => {
  assert.equal(markDoubts({ text: 'A calm sea.', doubts: [] }), 'A calm sea.');
  assert.deepEqual(doubtReasons([{ text: 'A calm sea.', doubts: [] }]), []);
});

test('the sign stands after the words, before a closing mark or space among them', () => {
  assert.equal(markDoubts(doubted('A calm sea.', 'calm')), 'A calm [?] sea.');
  assert.equal(markDoubts(doubted('“A sea,” he said', 'sea,” ')), '“A sea, [?]” he said');
});

test('each reason is told once, with all words that it is about', () => {
  const texts = [
    doubted('A calm sea', 'calm'),
    doubted('calm', 'calm'),
    doubted('a “sea”', '“sea”'),
  ];
  assert.deepEqual(doubtReasons(texts), ['“calm”, “sea”: Which?']);
});
