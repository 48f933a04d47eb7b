import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf, inflectedPairs } from './word-forms.ts';

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

test('a verb has five forms by name, of which the participle may be the past', () => {
  assert.deepEqual(Object.fromEntries(formsOf('go on', 'verb')), {
    Infinitive: 'go on',
    PresentTense: 'goes on',
    Gerund: 'going on',
    Participle: 'gone on',
    PastTense: 'went on',
  });
  assert.equal(formsOf('mention', 'verb').get('Participle'), 'mentioned');
});

test('a noun has two forms by name', () => {
  assert.deepEqual(Object.fromEntries(formsOf('tug boat', 'noun')), {
    Singular: 'tug boat',
    Plural: 'tug boats',
  });
});

test('a participle of its own stands for the past of a verb without one', () => {
  assert.deepEqual(Object.fromEntries(inflectedPairs('go on', 'mention', 'verb')), {
    'go on': 'mention',
    'goes on': 'mentions',
    'going on': 'mentioning',
    'gone on': 'mentioned',
    'went on': 'mentioned',
  });
  assert.deepEqual(
    [...inflectedPairs('mention', 'go', 'verb').keys()],
    ['mentions', 'mentioning', 'mentioned', 'mention'],
  );
});
