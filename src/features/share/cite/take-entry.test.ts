import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './citable.ts';
import { citationFormats } from './citation-formats.ts';
import { citationFile } from './format-citations.ts';
import { takeEntry } from './take-entry.ts';

const item = (id: string, title: string): CslItem => ({
  id,
  'citation-key': id,
  type: 'article-newspaper',
  author: [{ family: 'Other', given: 'Ann' }],
  title,
  genre: 'Restored reading of a copy',
  'container-title': 'The Fair',
  issued: { 'date-parts': [[2021, 5, 2]] },
  language: 'en',
  URL: `https://example.org/${id}`,
  note: `“${title}”`,
});
const items = [
  item('fair-p1', 'One @ a time'),
  item('fair-p11', 'Two {braces}'),
  item('fair-p2', 'Three'),
];

test('a source is taken from a file of many as it would stand in a file of its own, in every format', () => {
  for (const format of citationFormats) {
    const file = citationFile(items, format);
    for (const one of items) {
      assert.equal(
        takeEntry(file, format, one.id),
        citationFile([one], format),
        `${format} ${one.id}`,
      );
    }
  }
});

test('a source that a file does not have is not found', () => {
  for (const format of citationFormats) {
    assert.equal(takeEntry(citationFile(items, format), format, 'fair-p3'), undefined);
  }
  assert.equal(takeEntry('{ "id": "fair-p3" }', 'json', 'fair-p3'), undefined);
});
