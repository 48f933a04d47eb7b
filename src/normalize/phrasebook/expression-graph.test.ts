import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expressionsOf } from './expression-graph.ts';

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

test('an expression ends where its words end, and its alternatives lead to one place', () => {
  const { start } = expressionsOf(['(at|in) home']);
  const [at] = start.next.get('at') ?? [];
  const [within] = start.next.get('in') ?? [];
  assert.equal(start.ends, false);
  assert.equal(at?.ends, false);
  assert.equal(at, within);
  assert.equal(at?.next.get('home')?.[0]?.ends, 'fixed');
});

test('an expression that is at home says so, among others with its first word', () => {
  const { start } = expressionsOf(['at large', 'at sea'], ['at home', 'at sea']);
  const ends = (word: string) =>
    start.next.get('at')?.flatMap(({ next }) => next.get(word)?.map((node) => node.ends) ?? []);
  assert.deepEqual(ends('large'), ['fixed']);
  assert.deepEqual(ends('sea'), ['fixed', 'at-home']);
  assert.deepEqual(ends('home'), ['at-home']);
});
