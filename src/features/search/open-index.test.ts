import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import { snippetParts } from './snippet.ts';

const word = fc.constantFrom(
  'Ice',
  'ice',
  'U.N.',
  'H-20',
  'O’Neill',
  '冰山',
  'fog',
  'bay’s',
  '𝒳',
  '1,000',
);
const gap = fc.constantFrom(' ', ', ', '. ', ' “', '” ', '-', ' — ', ' (');
const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));

const article = (id: string, restored: string, scraped?: string) =>
  ({
    kind: 'article',
    id,
    title: '',
    text: restored,
    scraped,
    reports: [],
    people: [],
  }) as const;

test('keeps every text as it is, but for white space, whatever was scraped in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (pairs) => {
      const index = openIndex(buildIndex(pairs.map(([a, b], i) => article(`p${i}`, a, b))));
      const read = index.passages.map(({ text: from, scraped }) => {
        const whole = { from, to: scraped - 1 };
        return snippetParts(index.laidOut, whole, whole, [])
          .map((part) => part.text)
          .join('');
      });
      assert.deepEqual(
        read,
        pairs.map(([a]) => a.replace(/\s+/g, ' ').trim()),
      );
    }),
    { numRuns: 15 },
  );
});

test('keeps ids', () => {
  const ids = ['ice-and-fog', 'p12', 'no-such-words', 'fog'];
  const data = buildIndex(ids.map((id) => article(id, 'Ice and fog')));
  assert.deepEqual(
    openIndex(data).passages.map(({ id }) => id),
    ids,
  );
});

test('refuses data of another version', () => {
  const data = { ...buildIndex([article('p1', 'Ice')]), version: 0 };
  assert.throws(() => openIndex(data), /version 0/);
});
