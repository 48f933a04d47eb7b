import { findPassages } from './find-passages.ts';
import type { Note } from './guess-word.ts';
import { findClause } from './match.ts';
import type { OpenPassage, SearchIndex } from './open-index.ts';
import { planQuery } from './plan.ts';
import type { Ranked } from './rank.ts';
import { type SearchHit, showHit } from './show-hit.ts';

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
  /** What has all that was asked first; of that, passages of reports before entries of the story; best first. */
  readonly hits: readonly SearchHit[];
  /** Of all that was found, of which `hits` may be only the first. */
  readonly total: number;
  readonly counts: FilterCounts;
  readonly notes: readonly Note[];
  /** Set when no report has a passage with all that was asked, and those shown have the most of it. */
  readonly partial: boolean;
}

const MOST_HITS = 100;

const FACETS: Readonly<
  Record<keyof SearchFilters, (index: SearchIndex, passage: OpenPassage) => readonly string[]>
> = {
  kind: (_, passage) => [passage.kind],
  report: (index, passage) => passage.reports.map((i) => index.data.reports[i]?.id ?? ''),
  person: (index, passage) => passage.people.map((i) => index.data.people[i] ?? ''),
  day: (index, passage) => passage.days.map((i) => index.data.days[i] ?? ''),
};
const FACET_NAMES = Object.keys(FACETS) as (keyof SearchFilters)[];

function facetsOf(index: SearchIndex, ranked: Ranked, name: keyof SearchFilters) {
  const passage = index.passages[ranked.passage];
  return passage ? FACETS[name](index, passage) : [];
}

/**
 * Answers a query.
 *
 * @param text words in any order, `"exact phrases"`, `-without`; the last word may be unfinished
 * @param filters ids that narrow the answer
 * @param options `typing` while the reader is still at the last word; `limit`, most hits that are returned
 */
export function query(
  index: SearchIndex,
  text: string,
  filters: SearchFilters = {},
  { typing = false, limit = MOST_HITS }: { typing?: boolean; limit?: number } = {},
): SearchResult {
  const plan = planQuery(index, text, typing);
  const { ranked, partial } = findPassages(index, plan.required);
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
    index.passages[passage]?.quotes.some((quoted) => numbers.has(quoted)) ?? false;
  return {
    hits: shown.flatMap((item) => showHit(index, item, isRepeated(item)) ?? []),
    total: kept.length,
    counts,
    notes: plan.notes,
    partial: partial && kept.some((item) => index.passages[item.passage]?.kind === 'article'),
  };
}
