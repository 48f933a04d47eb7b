import type { FoundPassages } from './find-passages.ts';
import { NAMED } from './named.ts';
import type { SearchIndex } from './open-index.ts';
import { compareHits } from './order.ts';
import type { SearchFilters } from './query.ts';

/** All passages, for who chooses a report, a person or a day without words: the thing itself and the events of the day first. */
export function listPassages(
  index: SearchIndex,
  { report, person, day }: SearchFilters,
): FoundPassages {
  const ranked = index.passages.map(({ kind, id, days }, passage) => {
    const isChosen = (kind === 'report' && id === report) || (kind === 'person' && id === person);
    return {
      passage,
      named: isChosen ? NAMED.whole : 0,
      dated: kind === 'event' && day !== undefined && days.includes(day) ? 1 : 0,
      missing: 0,
      isPreferred: kind === 'article',
      score: 0,
      matches: [],
      scraped: false,
    };
  });
  return { ranked: ranked.sort(compareHits), partial: false };
}
