import { findPassages } from './find-passages.ts';
import type { Note } from './guess-word.ts';
import { listPassages } from './list-passages.ts';
import { findClause } from './match.ts';
import type { OpenPassage, SearchIndex } from './open-index.ts';
import { planQuery } from './plan.ts';
import type { Ranked } from './rank.ts';
import { type SearchHit, showHit } from './show-hit.ts';
import type { FindSpellings } from './slips.ts';

/** Ids to which results are narrowed; an empty or missing one does not. */
export interface SearchFilters {
  readonly kind?: string | undefined;
  readonly report?: string | undefined;
  readonly person?: string | undefined;
  readonly day?: string | undefined;
}

/** How many passages each choice of a filter would leave, the other filters as they are. */
export type FilterCounts = Readonly<Record<keyof SearchFilters, Readonly<Record<string, number>>>>;

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
  readonly spelling?: FindSpellings | undefined;
}

const MOST_HITS = 100;

const FACETS: Readonly<Record<keyof SearchFilters, (passage: OpenPassage) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  report: ({ reports }) => reports,
  person: ({ people }) => people,
  day: ({ days }) => days,
};
const FACET_NAMES = Object.keys(FACETS) as (keyof SearchFilters)[];

function facetsOf(index: SearchIndex, ranked: Ranked, name: keyof SearchFilters) {
  const passage = index.passages[ranked.passage];
  return passage ? FACETS[name](passage) : [];
}

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
  const passes = (item: Ranked, name: keyof SearchFilters) =>
    !filters[name] || facetsOf(index, item, name).includes(filters[name]);
  const counts: Record<keyof SearchFilters, Record<string, number>> = {
    kind: {},
    report: {},
    person: {},
    day: {},
  };
  const kept = ranked.filter((item) => {
    if (barred.some((found) => found.has(item.passage))) return false;
    const failed = FACET_NAMES.filter((name) => !passes(item, name));
    for (const name of FACET_NAMES) {
      if (failed.some((other) => other !== name)) continue;
      for (const id of facetsOf(index, item, name)) {
        counts[name][id] = (counts[name][id] ?? 0) + 1;
      }
    }
    return failed.length === 0;
  });
  const shown = kept.slice(0, limit);
  const numbers = new Set(shown.map((item) => item.passage));
  const isRepeated = ({ passage }: Ranked) =>
    (index.passages[passage]?.quotes ?? []).some((quoted) => numbers.has(quoted));
  return {
    hits: shown.flatMap((item) => showHit(index, item, isRepeated(item)) ?? []),
    total: kept.length,
    counts,
    notes: plan.notes,
    partial: partial && kept.length > 0,
  };
}

/** Whether a query has words that are nowhere, so that it is worth looking for what they are slips of. */
export const isUnsure = ({ notes }: SearchResult) => notes.some(({ kind }) => kind === 'missing');
