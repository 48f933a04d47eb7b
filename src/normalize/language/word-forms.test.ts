import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflectedPairs } from './word-forms.ts';

test('verbs bring their tenses', () => {
  const pairs = inflectedPairs('mention', 'say', 'verb');
  assert.deepEqual(
    ['mention', 'mentions', 'mentioned', 'mentioning'].map((form) => pairs.get(form)),
    ['say', 'says', 'said', 'saying'],
  );
});

test('of a verb phrase the first word bends, of a noun phrase the last', () => {
  assert.equal(
    inflectedPairs('get up for', 'stand up for', 'verb').get('getting up for'),
    'standing up for',
  );
  assert.equal(inflectedPairs('tv set', 'box of stand', 'noun').get('tv sets'), 'box of stands');
  assert.equal(inflectedPairs('assembly', 'meeting', 'noun').get('assemblies'), 'meetings');
});

test('a pair may stand for itself alone', () => {
  assert.deepEqual([...inflectedPairs('till', 'until', 'as-written')], [['till', 'until']]);
});
