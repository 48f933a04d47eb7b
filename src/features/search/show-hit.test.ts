import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchPassage } from './passage.ts';
import { type QueryOptions, query, type SearchFilters } from './query.ts';
import { spellingOf } from './spelling.ts';

const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  kind: 'article',
  id,
  title: '',
  text,
  reports: ['north'],
  people: [],
  ...more,
});

const SPOKEN =
  'Ida Holm met the harbour master. The ice house stood “at the lowest point” of the bay.';
const start = SPOKEN.indexOf('“');

const index = openIndex(
  buildIndex(
    [
      passage('p1', SPOKEN),
      passage('north', '', { kind: 'report', title: 'From the north' }),
      passage('how-low', 'The house stands lower than the fog.\nlowest of the bay\nfog', {
        kind: 'difference',
        title: 'What is lowest?',
      }),
      passage('lowest-point', 'The harbour master\nAt supper', {
        kind: 'quotation',
        title: 'Where the house stands',
        versions: [{ report: 'north', block: 'p1', start, end: SPOKEN.indexOf(' of the bay') }],
      }),
    ],
    { language: 'en-US', aliases: [] },
  ),
);

const ask = (text: string, filters: SearchFilters = {}, options: QueryOptions = {}) =>
  query(index, text, filters, { spelling: spellingOf(index), ...options });
const ids = (text: string) => ask(text).hits.map(({ id }) => id);
const textOf = (parts: readonly { text: string }[] | undefined) =>
  parts?.map(({ text }) => text).join('');

test('finds a quotation by its own words and by those that it points at', () => {
  assert.deepEqual(ids('supper'), ['lowest-point']);
  assert.deepEqual(ids('supper "lowest point"'), ['lowest-point']);
  assert.deepEqual(ids('"supper at the lowest"'), []);
});

test('shows the words of a quotation once: where they stand, unless that is filtered out', () => {
  const [report, beside] = ask('"the lowest point"').hits;
  assert.equal(report?.id, 'p1');
  assert.equal(textOf(beside?.snippet), 'The harbour master · At supper');
  const [alone] = ask('"the lowest point"', { kind: 'quotation' }).hits;
  assert.equal(textOf(alone?.snippet), 'At supper · “at the lowest point”');
});

test('shows of a quotation the words that it points at, without the marks of those beside them', () => {
  const text = 'He said (twice) that “ice melts” and left.';
  const versionOf = (words: string) => {
    const at = text.indexOf(words);
    const quoted = { report: 'a', block: 'p1', start: at, end: at + words.length };
    const small = openIndex(
      buildIndex([
        passage('p1', text, { reports: ['a'] }),
        passage('a', '', { kind: 'report', title: 'A', reports: ['a'] }),
        passage('q', 'He', { kind: 'quotation', title: 'Q', reports: ['a'], versions: [quoted] }),
      ]),
    );
    const [hit] = query(small, words, { kind: 'quotation' }).hits;
    return textOf(hit?.snippet);
  };
  assert.equal(versionOf('“ice melts”'), 'He · “ice melts”');
  assert.equal(versionOf('that'), 'He · that');
  assert.equal(versionOf('said (twice)'), 'He · said (twice)');
});

test('shows the line of a verdict that has what was asked, and leads to its words', () => {
  const [hit] = ask('"lower"').hits;
  assert.equal(hit?.id, 'how-low');
  assert.equal(textOf(hit.snippet), 'The house stands lower than the fog. · lowest of the bay');
  assert.equal(hit.fragment, 'text=lower');
  assert.deepEqual(ids('"bay fog"'), []);
});
