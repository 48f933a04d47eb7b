import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassageKind } from '../passage.ts';
import type { SearchHit } from '../show-hit.ts';
import { groupHits } from './group-hits.ts';

const hit = (kind: PassageKind, id: string, report?: string): SearchHit => ({
  kind,
  id,
  report: report === undefined ? undefined : { id: report, label: report },
  title: [],
  snippet: [],
  scraped: undefined,
  fragment: '',
  score: 1,
});

test('puts each group in the place of its best hit', () => {
  const groups = groupHits([
    hit('event', 'e1'),
    hit('article', 'p1', 'north'),
    hit('article', 'p9', 'south'),
    hit('event', 'e2'),
    hit('article', 'p2', 'north'),
  ]);
  assert.deepEqual(
    groups.map((group) => [group.report?.id ?? group.kind, group.hits.map(({ id }) => id)]),
    [
      ['event', ['e1', 'e2']],
      ['north', ['p1', 'p2']],
      ['south', ['p9']],
    ],
  );
});
