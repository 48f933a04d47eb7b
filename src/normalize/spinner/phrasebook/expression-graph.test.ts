import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expressionsOf, follow } from './expression-graph.ts';

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
  const at = follow(start, 'at');
  assert.equal(start.ends, false);
  assert.equal(at?.ends, false);
  assert.deepEqual(at?.nodes, follow(start, 'in')?.nodes);
  const home = at && follow(at, 'home');
  assert.equal(home?.ends, true);
  assert.equal(home?.open, false);
  assert.equal(at && follow(at, 'large'), undefined);
});

test('only an expression that is at home vouches for its words, among others with its first word', () => {
  const { start } = expressionsOf(['at large', 'at sea'], ['at home', 'at sea']);
  const at = follow(start, 'at');
  assert.ok(at);
  const vouching = ['large', 'sea', 'home'].map((word) => follow(at, word)?.vouches);
  assert.deepEqual(vouching, [false, true, true]);
});

test('a phrase among the alternatives leads on word by word', () => {
  const { start } = expressionsOf(['at (least|the very most)']);
  const ends: (boolean | undefined)[] = [];
  let state: ReturnType<typeof follow> = start;
  for (const word of ['at', 'the', 'very', 'most']) {
    state = state && follow(state, word);
    ends.push(state?.ends);
  }
  assert.deepEqual(ends, [false, false, false, true]);
});

test('where a word leads is found once and remembered', () => {
  const { start } = expressionsOf(['at home']);
  assert.ok(follow(start, 'at'));
  assert.equal(follow(start, 'at'), follow(start, 'at'));
});

test('only words of the expressions are known', () => {
  assert.deepEqual([...lemmas('go to').keys()], ['go', 'to']);
});
