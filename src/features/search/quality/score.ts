import type { SearchIndex } from '../open-index.ts';
import { query } from '../query.ts';
import type { JudgedQueries, JudgedQuery } from './judged-queries.ts';

const DEPTH = 5;
/** Queries of this kind are still being typed. */
const TYPING = 'prefix';
/** A passage of a report; everything else is an entry of the story. */
const BLOCK = / p\d+$/;

/** How one query did. */
export interface QueryScore {
  readonly judged: JudgedQuery;
  /** Share of the expected passages among the first five, of which there can be five at most; 1 for none expected. */
  readonly recall: number;
  /** One divided by the place of the first expected passage; 0 when it is not there. */
  readonly reciprocalRank: number;
  /** Passages found where nothing may be found. */
  readonly falseHits: number;
  /** What came first, `'<report> <block>'`. */
  readonly found: readonly string[];
}

export interface RankingScore {
  readonly queries: readonly QueryScore[];
  /** Mean over the queries that expect something. */
  readonly recall: number;
  /** Mean reciprocal rank, over the same. */
  readonly mrr: number;
  readonly falseHits: number;
}

function scoreQuery(
  index: SearchIndex,
  judged: JudgedQuery,
  nameOf: ReadonlyMap<string, string>,
): QueryScore {
  const { hits, total } = query(index, judged.query, {}, { typing: judged.kind === TYPING });
  const expected = new Set(judged.expect);
  const entriesToo = judged.expect.some((passage) => !BLOCK.test(passage));
  const found = hits
    .filter((hit) => entriesToo || hit.kind === 'article')
    .map((hit) => `${hit.report ? nameOf.get(hit.report.id) : hit.kind} ${hit.id}`);
  const met = found.slice(0, DEPTH).filter((passage) => expected.has(passage)).length;
  const place = found.findIndex((passage) => expected.has(passage));
  const nothing = expected.size === 0;
  return {
    judged,
    recall: nothing ? 1 : met / Math.min(DEPTH, expected.size),
    reciprocalRank: nothing ? 1 : place < 0 ? 0 : 1 / (place + 1),
    falseHits: nothing ? total : 0,
    found: found.slice(0, DEPTH),
  };
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Measures the index by queries that were judged by reading. */
export function scoreSearch(
  index: SearchIndex,
  { reports }: Pick<JudgedQueries, 'reports'>,
  queries: readonly JudgedQuery[],
): RankingScore {
  const nameOf = new Map(Object.entries(reports).map(([name, slug]) => [slug, name]));
  const scores = queries.map((judged) => scoreQuery(index, judged, nameOf));
  const answerable = scores.filter(({ judged }) => judged.expect.length > 0);
  return {
    queries: scores,
    recall: mean(answerable.map(({ recall }) => recall)),
    mrr: mean(answerable.map(({ reciprocalRank }) => reciprocalRank)),
    falseHits: scores.reduce((sum, { falseHits }) => sum + falseHits, 0),
  };
}
