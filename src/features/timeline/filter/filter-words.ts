import { timelineFilter } from '#text/timeline-filter.ts';
import { type Filter, filterNames } from './filter-entries.ts';

/**
 * What is shown, in a line that is also read aloud.
 *
 * filterStatus(3, 40, { report: 'Gazette', kind: 'Visits' }) => '3 of 40 events: told by Gazette, of the kind “Visits”'
 *
 * @param chosen the choices that are on, as the form words them
 */
export function filterStatus(shown: number, all: number, chosen: Filter): string {
  const asked = filterNames.flatMap((name) => {
    const choice = chosen[name];
    return choice === undefined ? [] : [timelineFilter.asked[name](choice)];
  });
  if (asked.length === 0) return timelineFilter.all(all);
  return shown === 0 ? timelineFilter.none(asked) : timelineFilter.shown(shown, all, asked);
}
