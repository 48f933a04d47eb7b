import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import { type QueryOptions, query, type SearchFilters } from './query.ts';
import { spellingOf } from './spelling.ts';

const passage = (id: string, text: string) =>
  ({ kind: 'article', id, title: '', text, reports: [], people: [] }) as const;

const index = openIndex(
  buildIndex([
    passage(
      'words',
      'It took five and a half hours and thirty-five men. The Group of Seven met by email.',
    ),
    passage('figures', 'It took 5.5 hours and 35 men, 1,000 of them. The G7 met by e-mail.'),
    passage('code', 'AT&T wrote it in C++ with co-operation.'),
    passage(
      'plain',
      'At the tea C is a note. Cooperation is 5 5 or 7. Forty boats lay there, twelve hundred tides long.',
    ),
  ]),
);

const ask = (text: string, filters: SearchFilters = {}, options: QueryOptions = {}) =>
  query(index, text, filters, { spelling: spellingOf(index), ...options });
const ids = (text: string) =>
  ask(text)
    .hits.map(({ id }) => id)
    .sort();

test('finds a number in figures and in words', () => {
  for (const text of [
    '5.5 hours',
    'five and a half hours',
    '5½ hours',
    'thirty-five men',
    '35 men',
  ]) {
    assert.deepEqual(ids(text), ['figures', 'words'], text);
  }
  assert.deepEqual(ids('1000 men'), ['figures']);
  assert.deepEqual(ids('one thousand men'), ['figures']);
  for (const text of ['1,200 tides', 'twelve hundred tides', '12 hundred tides']) {
    assert.deepEqual(ids(text), ['plain'], text);
  }
  assert.deepEqual(ids('40 boats'), ['plain']);
  assert.deepEqual(ids('forty boats'), ['plain']);
});

test('finds a group by its letter and number', () => {
  for (const text of ['G7', 'G-7', 'Group of Seven', 'group of 7']) {
    assert.deepEqual(ids(text), ['figures', 'words'], text);
  }
});

test('finds a word with a hyphen without it, and the other way round', () => {
  for (const text of ['email', 'e-mail', 'E-Mail'])
    assert.deepEqual(ids(text), ['figures', 'words'], text);
  for (const text of ['cooperation', 'co-operation', 'co-operate']) {
    assert.deepEqual(ids(text), ['code', 'plain'], text);
  }
});

test('keeps signs that make another word', () => {
  assert.deepEqual(ids('C++'), ['code']);
  assert.deepEqual(ids('at&t'), ['code']);
  const [hit] = ask('AT&T C++').hits;
  assert.deepEqual(
    hit?.snippet.filter(({ mark }) => mark).map(({ text }) => text),
    ['AT&T', 'C++'],
  );
});
