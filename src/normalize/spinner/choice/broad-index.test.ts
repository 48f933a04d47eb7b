import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BroadIndex } from './broad-index.ts';
import type { Pair } from './pair-index.ts';

const empty = { nouns: {}, verbs: {}, other: {} };
const lists = {
  nouns: { ship: ['vessel'], 'power plant': ['might station'] },
  verbs: { give: ['put up'] },
  other: { weak: ['feeble'] },
};
const index = new BroadIndex(new Map(), [[lists, 'synonym']]);
const told = (pairs: readonly Pair[]) =>
  pairs.map(({ words, plain, prior }) => `${words.join(' ')} > ${plain}, ${prior}`);

test('a form is found by its first word, whatever the list has of it, and bent with its plain word', () => {
  assert.deepEqual(told(index.get('vessels')), ['vessels > ships, synonym']);
  assert.deepEqual(told(index.get('feeble')), ['feeble > weak, synonym']);
  assert.deepEqual(told(index.get('might')), [
    'might station > power plant, synonym',
    'might stations > power plants, synonym',
    'might station > power plants, bent',
  ]);
  assert.deepEqual(told(index.get('storm')), []);
});

test('in dictionary form it may stand for any form of the plain word', () => {
  assert.deepEqual(told(index.get('vessel')), ['vessel > ship, synonym', 'vessel > ships, bent']);
});

test('a plain word may be another form of itself, as programs write that bend nothing or all alike', () => {
  assert.deepEqual(told(index.get('ship')), ['ship > ships, form']);
  assert.deepEqual(told(index.get('gived')), [
    'gived > give, form',
    'gived > gives, form',
    'gived > giving, form',
    'gived > given, form',
    'gived > gave, form',
  ]);
});

test('a participle is told where it is another form than the past', () => {
  assert.deepEqual(
    index.get('put').map(({ plain, participle }) => [plain, participle]),
    [
      ['gave', 'given'],
      ['gives', undefined],
      ['giving', undefined],
      ['given', undefined],
    ],
  );
});

test('of pairs that several lists have the first stays, and those of other lists go before', () => {
  const near: Pair = { words: ['feeble'], plain: 'weak', participle: undefined, prior: 'strong' };
  const both = new BroadIndex(new Map([['feeble', [near]]]), [
    [lists, 'synonym'],
    [{ ...empty, other: { weak: ['feeble'], dim: ['feeble'] } }, 'dictionary'],
  ]);
  assert.deepEqual(told(both.get('feeble')), ['feeble > weak, strong', 'feeble > dim, dictionary']);
});

test('all pairs can be told', () => {
  const all = [...index.values()].flat();
  assert.ok(told(all).includes('vessels > ships, synonym'));
  assert.ok(told(all).includes('feeble > weak, synonym'));
  assert.ok(told(all).includes('ship > ships, form'));
});
