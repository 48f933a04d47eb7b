import type { When } from '../schemas/when.ts';
import { dateFormat } from './date-format.ts';
import { interfaceFor } from './interface.ts';

/** Formats for one language; `Intl` is given UTC so that a date is not moved by the machine's own zone. */
function formatOf(iso: string, language: string): Intl.DateTimeFormat {
  const fields: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (iso.length >= 7) fields.month = 'long';
  if (iso.length >= 10) fields.day = 'numeric';
  return dateFormat(language, fields);
}

/** "18 – 19 June" => "18–19 June", "June 18 – 19, 2023" => "June 18–19, 2023"; a range of longer names keeps its spaces. */
const tighten = (range: string) => range.replace(/(\d)\s*–\s*(\d+ \p{L}|\d+,|\d+$)/u, '$1–$2');

const utc = (iso: string) => new Date(iso.includes('T') ? `${iso}Z` : iso);

/**
 * When something happened, in words and at the precision of the text.
 * `{ from: '2023-05', part: 'late' }` => "late May 2023"; a clock time stays out, see `clockTimes`.
 *
 * @param storyLanguage the language tag of `story.yaml`
 */
export function whenWords(when: When, storyLanguage: string): string {
  if (when.from === undefined) return when.label;
  const { text, language } = interfaceFor(storyLanguage);
  const from = utc(when.from);
  const date =
    when.to === undefined
      ? formatOf(when.from, language).format(from)
      : tighten(formatOf(when.from, language).formatRange(from, utc(when.to)));
  const isDay = when.from.length >= 10 && when.to === undefined;
  const words = when.part ? text.dates[isDay ? 'partOfDay' : 'partOf'][when.part](date) : date;
  return when.circa && !when.from.includes('T') ? text.dates.about(words) : words;
}
