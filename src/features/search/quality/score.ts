import type { SearchHit } from '../show-hit.ts';
import type { JudgedQueries, JudgedQuery } from './judged-queries.ts';

const DEPTH = 5;
/** A passage of a report; everything else is an entry of the story. */
const BLOCK = / p\d+(?:-\d+)?$/;

/** What an engine finds, as far as it is judged. */
export type EngineHit = Pick<SearchHit, 'kind' | 'id' | 'report'>;

/** A search engine under test: what it finds, best first. `typing` while the last word may go on. */
export type Engine = (text: string, typing: boolean) => readonly EngineHit[];

/** How one query did. */
export interface QueryScore {
  readonly judged: JudgedQuery;
  /** Whether the first hit is one that may come first; where nothing may be found, whether nothing was. */
  readonly first: boolean;
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
  /** Share of the queries whose first hit is right. */
  readonly first: number;
  /** Mean over the queries that expect something. */
  readonly recall: number;
  /** Mean reciprocal rank, over the same. */
  readonly mrr: number;
  readonly falseHits: number;
}

/** Queries of this kind are still being typed. */
const TYPING = 'prefix';

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/**
 * Measures an engine by queries that were judged by reading. Of those that list what may come first, where it is one of
 * several, one among the first five is enough.
 */
export function scoreSearch(
  engine: Engine,
  { reports, sets }: Pick<JudgedQueries, 'reports' | 'sets'>,
  queries: readonly JudgedQuery[],
): RankingScore {
  const nameOf = new Map(Object.entries(reports).map(([name, slug]) => [slug, name]));
  const listed = (answers: readonly string[]) =>
    new Set(
      answers.flatMap((answer) => (answer.startsWith('@') ? sets[answer.slice(1)] : answer) ?? []),
    );
  const named = ({ kind, id, report }: EngineHit) =>
    kind === 'report'
      ? `report ${nameOf.get(id)}`
      : `${report ? nameOf.get(report.id) : kind} ${id}`;

  const scores = queries.map((judged): QueryScore => {
    const expected = listed(judged.expect ?? judged.first ?? []);
    const mayBeFirst = listed(judged.first ?? judged.expect ?? []);
    const entriesToo =
      judged.first !== undefined || [...expected].some((answer) => !BLOCK.test(answer));
    const found = engine(judged.query, judged.kind === TYPING)
      .filter((hit) => entriesToo || hit.kind === 'article')
      .map(named);
    const met = found.slice(0, DEPTH).filter((answer) => expected.has(answer)).length;
    const place = found.findIndex((answer) => mayBeFirst.has(answer));
    const nothing = expected.size === 0;
    const most = judged.expect ? Math.min(DEPTH, expected.size) : 1;
    return {
      judged,
      first: nothing ? found.length === 0 : place === 0,
      recall: nothing ? 1 : Math.min(1, met / most),
      reciprocalRank: nothing ? 1 : place < 0 ? 0 : 1 / (place + 1),
      falseHits: nothing ? found.length : 0,
      found: found.slice(0, DEPTH),
    };
  });
  const answerable = scores.filter(
    ({ judged }) => (judged.expect ?? judged.first ?? []).length > 0,
  );
  return {
    queries: scores,
    first: mean(scores.map(({ first }) => Number(first))),
    recall: mean(answerable.map(({ recall }) => recall)),
    mrr: mean(answerable.map(({ reciprocalRank }) => reciprocalRank)),
    falseHits: scores.reduce((sum, { falseHits }) => sum + falseHits, 0),
  };
}
