import type { SearchResult } from '../../features/search/query.ts';
import type { SearchHit } from '../../features/search/show-hit.ts';
import type { SnippetPart } from '../../features/search/snippet.ts';
import { LONG_WORD, RIGHT_TO_LEFT } from './hard-text.ts';

interface Sample {
  /** What was typed. */
  readonly text: string;
  readonly result: SearchResult;
}

const plain = (text: string): SnippetPart => ({ text, mark: false });
const marked = (text: string): SnippetPart => ({ text, mark: true });
const SNIPPET = [plain('The '), marked('dam'), plain(' held through the night.')];

const hit = (id: string, more: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'article',
  id,
  report: { id: 'harbour-post', label: 'Harbour Post' },
  title: [],
  snippet: SNIPPET,
  scraped: undefined,
  fragment: '',
  score: 1,
  ...more,
});

const NONE: SearchResult = {
  hits: [],
  total: 0,
  counts: { kind: {}, report: {}, person: {}, day: {} },
  notes: [],
  partial: false,
};

const entry = (kind: SearchHit['kind'], title: readonly SnippetPart[]) =>
  hit(`a-${kind}`, { kind, report: undefined, title });

const hits: readonly SearchHit[] = [
  hit('p1'),
  hit('p2', { scraped: [plain('The '), marked('weir'), plain(' grasped through the night.')] }),
  // More than are shown unasked.
  ...Array.from({ length: 5 }, (_, i) => hit(`p${i + 3}`)),
  entry('event', [plain('The '), marked('dam'), plain(' is built')]),
  entry('person', [plain('Ida '), marked('Dam')]),
  entry('quotation', [plain(LONG_WORD)]),
  hit('p9', {
    report: { id: 'other', label: LONG_WORD },
    snippet: [plain(RIGHT_TO_LEFT)],
  }),
];

const found: SearchResult = {
  ...NONE,
  hits,
  total: hits.length,
  counts: { ...NONE.counts, kind: { article: 8, event: 1, quotation: 1, person: 1 } },
};

/** Answers of every kind that a search gives. */
export const SAMPLE_RESULTS: Readonly<Record<string, Sample>> = {
  Found: { text: 'dam', result: found },
  'Not all of it found, a word read as another': {
    text: 'damm kangaroo',
    result: {
      ...found,
      hits: [hit('p1')],
      counts: { ...NONE.counts, kind: { article: 1 } },
      notes: [{ typed: 'damm', kind: 'corrected', words: ['dam'] }],
      partial: true,
    },
  },
  'Nothing found': { text: 'kangaroo', result: NONE },
  'A word that is nowhere, beside one that is not': {
    text: 'dam kangaroo',
    result: { ...found, notes: [{ typed: 'kangaroo', kind: 'missing', words: [] }] },
  },
  'A word that is nowhere': {
    text: 'damn',
    result: { ...NONE, notes: [{ typed: 'damn', kind: 'missing', words: ['dam', 'dame'] }] },
  },
};
