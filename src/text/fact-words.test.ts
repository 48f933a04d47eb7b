import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { factWords } from './fact-words.ts';

const { source } = en.reading;

test('a fact says how it is known', () => {
  const of = (fact: Parameters<typeof factWords>[0]) => factWords(fact, en);
  assert.deepEqual(of({ status: 'inferred', value: 1, reason: 'So.' }), [source.inferred('So.')]);
  assert.deepEqual(of({ status: 'editor', value: 1, reason: 'So.' }), [source.editor('So.')]);
  assert.deepEqual(of({ status: 'unknown', reason: 'Nothing says it.' }), ['Nothing says it.']);
  assert.deepEqual(of({ status: 'stated', value: 1, passage: 'One' }), [source.stated('One')]);
  assert.deepEqual(of({ status: 'stated', value: 1, passage: 'One', others: ['Two'] }), [
    source.stated('One'),
    source.others(['Two']),
  ]);
});
