import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateline } from './dateline.ts';

test('a place in capitals makes a dateline, with a source or without', () => {
  assert.deepEqual(readDateline('ROME — The ferry left.'), {
    place: 'ROME',
    source: undefined,
    passage: 'ROME —',
  });
  assert.deepEqual(readDateline('ROME, June 18 (Reuters) - The ferry left.'), {
    place: 'ROME',
    source: 'Reuters',
    passage: 'ROME, June 18 (Reuters) -',
  });
  assert.equal(readDateline('UN, June 18 – The crew left.')?.place, 'UN');
  assert.equal(readDateline('ROME —The ferry left.')?.passage, 'ROME —');
});

test('a source makes a dateline, with any place or none', () => {
  assert.deepEqual(readDateline('(CNN) — The ferry left.'), {
    place: undefined,
    source: 'CNN',
    passage: '(CNN) —',
  });
  assert.equal(readDateline('Rome (AP) — The ferry left.')?.place, 'Rome');
});

test('words in brackets are a source only when they begin as a name does', () => {
  assert.deepEqual(readDateline('ROME (our own man) — The ferry left.'), {
    place: 'ROME',
    source: undefined,
    passage: 'ROME (our own man) —',
  });
  assert.equal(readDateline('Rome (via Reuters) — The ferry left.'), undefined);
});

test('an opening that only has a dash is no dateline', () => {
  for (const text of [
    'Rome — The ferry left.',
    'The ferry left.',
    '— The ferry left.',
    'Q — Why did the ferry leave?',
    'ROME—The ferry left.',
    'ROME - NORTH—The ferry left.',
  ]) {
    assert.equal(readDateline(text), undefined, text);
  }
});
