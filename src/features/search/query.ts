import { findPassages } from './find-passages.ts';
import type { Note } from './guess-word.ts';
import { listPassages } from './list-passages.ts';
import { findClause } from './match.ts';
import { planQuery } from './plan.ts';
import type { Ranked } from './rank.ts';
import type { Facet, SearchIndex } from './search-index.ts';
import { type SearchHit, showHit } from './show-hit.ts';
import type { Speller } from './slips.ts';

/** Ids to which results are narrowed; an empty or missing one does not. */
export type SearchFilters = Readonly<Partial<Record<Facet, string | undefined>>>;

/**
 * How many passages each choice of a filter would leave, the other filters as they are. Of a large story only their kinds
 * are counted.
 */
export type FilterCounts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export interface SearchResult {
  /** Best first: see `compareHits`. */
  readonly hits: readonly SearchHit[];
  /** Of all that was found, of which `hits` may be only the first. */
  readonly total: number;
  readonly counts: FilterCounts;
  readonly notes: readonly Note[];
  /** Set when no passage has all of the words that are somewhere, and those shown have the most of them. */
  readonly partial: boolean;
}

/** How a query is answered. */
export interface QueryOptions {
  /** Whether the reader is still at the last word. */
  readonly typing?: boolean;
  /** Most hits that are returned. */
  readonly limit?: number | undefined;
  /** Finds what misspelt words stand for (`spellingOf`). It is large, and few queries need it: see `isUnsure`. */
  readonly spelling?: Speller | undefined;
}

const MOST_HITS = 100;

const FACETS: readonly Facet[] = ['kind', 'report', 'person', 'day'];

/**
 * Answers a query.
 *
 * @param text words in any order, names, dates, questions, `"exact phrases"`, `-without`; the last word may be unfinished
 * @param filters ids that narrow the answer; without words all is listed that they leave
 */
export function query(
  index: SearchIndex,
  text: string,
  filters: SearchFilters = {},
  { typing = false, limit = MOST_HITS, spelling }: QueryOptions = {},
): SearchResult {
  const plan = planQuery(index, text, typing, spelling);
  const isListing = text.trim() === '' && Object.values(filters).some(Boolean);
  const { ranked, partial } = isListing ? listPassages(index, filters) : findPassages(index, plan);
  const barred = plan.excluded.map((clause) => findClause(index, clause));
  const passes = ({ passage }: Ranked, facet: Facet) =>
    !filters[facet] || index.isIn(facet, filters[facet], passage);
  const counts = new Map(index.facets.map((facet) => [facet, new Map<string, number>()]));
  const kept = ranked.filter((item) => {
    if (barred.some((found) => found.has(item.passage))) return false;
    const failed = FACETS.filter((facet) => !passes(item, facet));
    for (const [facet, count] of counts) {
      if (failed.some((other) => other !== facet)) continue;
      for (const id of index.idsOf(facet, item.passage)) count.set(id, (count.get(id) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  const shown = kept.slice(0, limit);
  const numbers = new Set(shown.map((item) => item.passage));
  index.prepareShown([...numbers]);
  return {
    hits: shown.map((item) => {
      const passage = index.shown(item.passage);
      return showHit(
        passage,
        item,
        passage.quotes.some((quoted) => numbers.has(quoted)),
      );
    }),
    total: kept.length,
    counts: Object.fromEntries(
      [...counts].map(([facet, count]) => [facet, Object.fromEntries(count)]),
    ),
    notes: plan.notes,
    partial: partial && kept.length > 0,
  };
}

/** Whether a query has words that are nowhere, so that it is worth looking for what they are slips of. */
export const isUnsure = ({ notes }: SearchResult) => notes.some(({ kind }) => kind === 'missing');
