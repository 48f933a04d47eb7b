import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchResult } from '../query.ts';
import { statusWords } from './result-words.ts';

const nothing: SearchResult = {
  hits: [],
  total: 0,
  counts: { kind: {}, report: {}, person: {}, day: {} },
  notes: [],
  partial: false,
};

test('counts what was found by kind', () => {
  const counts = { ...nothing.counts, kind: { article: 1, event: 2 } };
  assert.equal(
    statusWords('ice', { ...nothing, total: 3, counts }),
    '1 passage in the reports, 2 events.',
  );
});

test('says how a word was read', () => {
  const counts = { ...nothing.counts, kind: { article: 2 } };
  const notes = [{ typed: 'glaicer', kind: 'corrected', words: ['glacier'] }] as const;
  assert.equal(
    statusWords('glaicer', { ...nothing, total: 2, counts, notes }),
    'Nothing has “glaicer”: read as “glacier”. 2 passages in the reports.',
  );
});

test('says which words a beginning may be, at most four of them', () => {
  const counts = { ...nothing.counts, kind: { article: 2 } };
  const words = ['ball', 'balls', 'ballot', 'balloon', 'balloons'];
  const notes = [{ typed: 'ball', kind: 'beginning', words }] as const;
  assert.equal(
    statusWords('ball', { ...nothing, total: 2, counts, notes }),
    'Words that begin with “ball”: “ball”, “balls”, “ballot”, “balloon” …. 2 passages in the reports.',
  );
});

test('says that none has all of it', () => {
  const counts = { ...nothing.counts, kind: { article: 1 } };
  assert.equal(
    statusWords('ice fog', { ...nothing, total: 1, counts, partial: true }),
    'No passage has all of it; those below have the most. 1 passage in the reports.',
  );
});

test('names what was asked where its words are nowhere together', () => {
  assert.equal(statusWords(' "ice fog" ', nothing), 'No passage has "ice fog".');
});

test('names the word that is nowhere beside what has the rest', () => {
  const counts = { ...nothing.counts, kind: { place: 1 } };
  const notes = [{ typed: 'zxqv', kind: 'missing', words: [] }] as const;
  assert.equal(
    statusWords('ice zxqv', { ...nothing, total: 1, counts, notes }),
    'No passage has “zxqv”; below is what has the rest. 1 place.',
  );
});

test('names the word that is nowhere', () => {
  const notes = [{ typed: 'zxqv', kind: 'missing', words: [] }] as const;
  assert.equal(statusWords('ice zxqv', { ...nothing, notes }), 'No passage has “zxqv”.');
});
