import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedWords } from './compared-words.ts';
import { offeredWords } from './offered-words.ts';

const USAGE = new Map([
  ['weak', -8],
  ['weaker', -9],
  ['feeble', -11],
  ['feebler', -13],
  ['frail', -12],
  ['the', -3],
  ['dotty', -12.4],
  ['dottier', -13],
]);
const usage = (word: string) => USAGE.get(word);
const synset = (words: readonly string[], similar: readonly string[] = []) => ({ words, similar });

test('a frequent word is plain; others of its meaning may stand for it, but none that is far more frequent', () => {
  const file = new Map([
    ['1', synset(['weak', 'feeble', 'adynamic', 'the', 'what a long phrase it is'])],
  ]);
  assert.deepEqual(
    [...offeredWords([file], usage)],
    [
      ['feeble', ['adynamic', 'weak']],
      ['the', ['adynamic', 'feeble', 'weak']],
      ['weak', ['adynamic', 'feeble']],
    ],
  );
});

test('what means nearly the same is offered where it is known', () => {
  const file = new Map([
    ['1', synset(['weak'], ['2', '3'])],
    ['2', synset(['frail', 'debile'])],
    ['3', synset(['dotty'])],
  ]);
  assert.deepEqual([...offeredWords([file], usage)], [['weak', ['dotty', 'frail']]]);
});

test('short adjectives stand for each other in their higher degrees too', () => {
  assert.deepEqual(
    [...comparedWords(new Map([['weak', ['dotty', 'feeble', 'infirm']]]), usage)],
    [
      ['weak', ['dotty', 'feeble', 'infirm']],
      ['weaker', ['dottier', 'feebler']],
    ],
  );
});
