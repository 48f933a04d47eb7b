import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expressionsOf } from './expression-trie.ts';

const lemmas = (...lines: string[]) => expressionsOf(lines).lemmas;

test('a word of an expression is known in all forms of a noun and of a verb', () => {
  const known = lemmas('raise concern');
  assert.deepEqual(known.get('raising'), ['raise']);
  assert.deepEqual(known.get('raised'), ['raise']);
  assert.deepEqual(known.get('concerns'), ['concern']);
  assert.deepEqual(known.get('concern'), ['concern']);
  assert.equal(known.get('other'), undefined);
});

test('a form may belong to several words', () => {
  assert.deepEqual(
    new Set(lemmas('leave early', 'fallen leaf').get('leaves')),
    new Set(['leave', 'leaf']),
  );
});

test('short words, and words with more than letters, have no other forms', () => {
  const known = lemmas('go to self-rule 2nd');
  for (const form of ['goes', 'tos', 'self-rules', '2nds'])
    assert.equal(known.get(form), undefined);
  assert.deepEqual(known.get('go'), ['go']);
});

test('a gap is no word', () => {
  assert.equal(lemmas('raise ~ concern').has('~'), false);
});

test('an expression ends where its words end, and is shown as it is first written', () => {
  const { trie } = expressionsOf(['(at|in) home']);
  assert.equal(trie.ends, undefined);
  assert.equal(trie.next.get('at')?.ends, undefined);
  assert.equal(trie.next.get('at')?.next.get('home')?.ends, 'at home');
  assert.equal(trie.next.get('in')?.next.get('home')?.ends, 'in home');
});

test('only an expression that is at home vouches for its words', () => {
  const { trie } = expressionsOf(['at large', 'at sea'], ['at home', 'at sea']);
  const vouching = ['large', 'sea', 'home'].map(
    (word) => trie.next.get('at')?.next.get(word)?.vouches,
  );
  assert.deepEqual(vouching, [false, true, true]);
});
