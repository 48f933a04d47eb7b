import { countWords } from '../../../text/count-words.ts';
import { type Filter, type FilterName, filterNames } from './filter-entries.ts';

const PARTS: Readonly<Record<FilterName, (choice: string) => string>> = {
  report: (choice) => `told by ${choice}`,
  person: (choice) => `with ${choice}`,
  kind: (choice) => `of the kind “${choice}”`,
};

/**
 * What is shown, in a line that is also read aloud.
 *
 * filterStatus(3, 40, { report: 'Gazette', kind: 'Visits' }) => '3 of 40 events: told by Gazette, of the kind “Visits”'
 *
 * @param chosen the choices that are on, as the form words them
 */
export function filterStatus(shown: number, all: number, chosen: Filter): string {
  const asked = filterNames
    .flatMap((name) => (chosen[name] === undefined ? [] : [PARTS[name](chosen[name])]))
    .join(', ');
  if (asked === '') return countWords(all, 'event');
  return shown === 0 ? `No event ${asked}` : `${shown} of ${countWords(all, 'event')}: ${asked}`;
}

/** A way out of an empty timeline: `withoutWords('Visits', 2)` => `Without “Visits”: 2 events`. */
export function withoutWords(choice: string, count: number): string {
  return `Without “${choice}”: ${countWords(count, 'event')}`;
}
