import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../language/tokens.ts';
import { contentWords, witnessSentences } from './witness-sentences.ts';

test('words of five letters and more tell sentences apart, in lower case and once each', () => {
  assert.deepEqual(
    [...contentWords(tokenize('Ferry boats left; the FERRY is late, harbours say.'))],
    ['ferry', 'boats', 'harbours'],
  );
});

test('a report is read sentence by sentence, without marks, each with its block', () => {
  const blocks = [
    { id: 'p1', text: '“We sail,” she said. Nobody came.' },
    { id: 'p2', text: 'The end.' },
  ];
  const sentences = witnessSentences([{ report: 'other', blocks }]);
  assert.deepEqual(
    sentences.map(({ report, block, words }) => [
      report,
      block,
      words.map(({ text }) => text).join(' '),
    ]),
    [
      ['other', 'p1', 'We sail she said'],
      ['other', 'p1', 'Nobody came'],
      ['other', 'p2', 'The end'],
    ],
  );
});

test('a report that was spun itself, and one without text, have no sentences to offer', () => {
  const blocks = [{ id: 'p1', text: 'Nobody came.' }];
  assert.deepEqual(witnessSentences([{ report: 'other', spun: true, blocks }]), []);
  assert.deepEqual(witnessSentences([{ report: 'other', blocks: [{ id: 'p1', text: '…' }] }]), []);
});
