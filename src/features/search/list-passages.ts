import type { FoundPassages } from './find-passages.ts';
import { NAMED } from './named.ts';
import { compareHits } from './order.ts';
import type { PassageKind } from './passage.ts';
import type { SearchFilters } from './query.ts';
import type { Facet, SearchIndex } from './search-index.ts';

/** All passages, for who chooses a report, a person or a day without words: the thing itself and the events of the day first. */
export function listPassages(
  index: SearchIndex,
  { report, person, day }: SearchFilters,
): FoundPassages {
  const is = (kind: PassageKind, facet: Facet, id: string | undefined, passage: number) =>
    id !== undefined && index.kindOf(passage) === kind && index.isIn(facet, id, passage);
  const ranked = Array.from({ length: index.size }, (_, passage) => ({
    passage,
    named:
      is('report', 'report', report, passage) || is('person', 'person', person, passage)
        ? NAMED.whole
        : 0,
    dated: is('event', 'day', day, passage) ? 1 : 0,
    missing: 0,
    isPreferred: index.kindOf(passage) === 'article',
    score: 0,
    matches: [],
    scraped: false,
  }));
  return { ranked: ranked.sort(compareHits), partial: false };
}
