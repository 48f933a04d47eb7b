import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize } from '../../src/normalize/normalize.ts';
import { printRestored } from './print-restored.ts';

test('a report is printed as it reads, without what is cut, a line between paragraphs', () => {
  const raw = '[ad_1]\nThe ferry left on Monday.\n\nNobody saw it return.\nSource link';
  assert.deepEqual(printRestored(normalize(raw)), {
    text: 'The ferry left on Monday.\n\nNobody saw it return.\n',
    notes: ['Changes: 2 strip.'],
  });
});

test('what is doubted has its sign, and its reason is told', () => {
  const normalized = normalize('The ferry left on Monday.');
  const blocks = [
    {
      id: 'p1',
      role: 'paragraph' as const,
      spans: [
        { text: 'The ' },
        { text: 'fairy', doubt: 'It may be the ferry.' },
        { text: ' left.' },
      ],
    },
  ];
  assert.deepEqual(printRestored({ ...normalized, blocks, edits: [] }), {
    text: 'The fairy [?] left.\n',
    notes: ['Changes: none.', 'Doubted: “fairy”: It may be the ferry.'],
  });
});
