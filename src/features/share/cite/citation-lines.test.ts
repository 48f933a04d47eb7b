import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { en } from '../../../text/en.ts';
import type { CslItem } from './citable.ts';
import { citationLines } from './citation-lines.ts';
import { formatOne } from './format-citations.ts';

const words = fc.array(
  fc.constantFrom(
    'Ferry',
    'the',
    'of',
    '1st',
    'McKay',
    'iPhone',
    'élan',
    'why?',
    '“so”',
    'a.m.',
    'x;',
    '(two)',
    'and,',
    'talks:',
    'over;',
    'U.S.',
    'U.S',
    '[by',
    'editor]',
    '(2)',
    'no?',
    'no!',
    'Garcia’s',
    'don’t',
    '–',
    '&',
    'and/or',
    '5,000',
    '“so',
    'end.”',
    '‘well’',
  ),
  { minLength: 1, maxLength: 7 },
);
const item = fc
  .record({ title: words, genre: words, dated: fc.boolean(), by: fc.boolean() })
  .map(({ title, genre, dated, by }) => ({
    type: dated ? ('article-newspaper' as const) : ('webpage' as const),
    ...(by && { author: [{ family: 'Other', given: 'Ann' }] }),
    title: title.join(' '),
    genre: genre.join(' '),
    'container-title': 'The Fair',
    ...(dated && { issued: { 'date-parts': [[2021, 5, 2]] } }),
    language: 'en',
    note: 'A note',
  }));
const items = fc.array(item, { minLength: 1, maxLength: 6 }).map((some) =>
  some.map(
    (one, n): CslItem => ({
      ...one,
      id: `source-${n}`,
      'citation-key': `source-${n}`,
      URL: `https://example.org/${n}/#p${n}`,
    }),
  ),
);

test('lines that are filled in are those that the styles write for each source alone', () => {
  fc.assert(
    fc.property(items, (some) => {
      const alone = new Map(some.map((one) => [one.id, formatOne(one, en.citing)]));
      assert.deepEqual(citationLines(some, en.citing), alone);
    }),
    { numRuns: 120 },
  );
});

test('a source whose words are what stands for a field elsewhere keeps them', () => {
  for (const words of ['Xtitlex', 'A xgenrex', 'https://blank.invalid/xurlx']) {
    const source: CslItem = {
      id: 'a',
      type: 'webpage',
      title: 'Plain',
      genre: 'Report',
      'container-title': words,
      URL: 'https://fair.example/a/',
      language: 'en',
      note: '',
      'citation-key': 'a',
    };
    const lines = citationLines([source], en.citing).get('a');
    assert.deepEqual(lines, formatOne(source, en.citing), words);
  }
});

test('a source is cited whatever its id is', () => {
  const source = {
    type: 'webpage',
    title: 'The end',
    genre: 'A copy',
    'container-title': 'The Fair',
    URL: 'https://fair.example/',
    language: 'en',
    note: 'A note',
  } as const;
  const ids = ['a', 'constructor', '__proto__', 'valueOf', 'toString'];
  const lines = citationLines(
    ids.map((id) => ({ ...source, id, 'citation-key': id })),
    en.citing,
  );
  for (const id of ids) assert.deepEqual(lines.get(id), lines.get('a'), id);
  assert.match(
    formatOne({ ...source, id: 'constructor', 'citation-key': 'x' }, en.citing).apa,
    /The end/,
  );
});
