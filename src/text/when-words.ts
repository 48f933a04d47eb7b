import type { Dated, When } from '../schemas/when.ts';

/** Formats for one language; `Intl` is given UTC so that a date is not moved by the machine's own zone. */
const PARTS: Record<NonNullable<Dated['part']>, { before?: string; after?: string }> = {
  early: { before: 'early ' },
  mid: { before: 'mid-' },
  late: { before: 'late ' },
  morning: { after: ', morning' },
  afternoon: { after: ', afternoon' },
  evening: { after: ', evening' },
  'last-hours': { before: 'last hours of ' },
};

function formatOf(iso: string, language: string): Intl.DateTimeFormat {
  const fields: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (iso.length >= 7) fields.month = 'long';
  if (iso.length >= 10) fields.day = 'numeric';
  return new Intl.DateTimeFormat(language, fields);
}

/** "18 – 19 June" => "18–19 June", "June 18 – 19, 2023" => "June 18–19, 2023"; a range of longer names keeps its spaces. */
const tighten = (range: string) => range.replace(/(\d)\s*–\s*(\d+ \p{L}|\d+,|\d+$)/u, '$1–$2');

const utc = (iso: string) => new Date(iso.includes('T') ? `${iso}Z` : iso);

/** "morning" and the like follow a day and precede anything longer: "late May 2023", "18 June 2023, morning". */
function withPart(words: string, when: Dated): string {
  if (!when.part) return words;
  const day = when.from.length >= 10 && when.to === undefined;
  const { before, after } = PARTS[when.part];
  if (after) return words + after;
  return day && when.part !== 'last-hours' ? `${words}, ${when.part}` : (before ?? '') + words;
}

/**
 * When something happened, in words and at the precision of the text.
 * `{ from: '2023-05', part: 'late' }` => "late May 2023"; a clock time stays out, see `clockTimes`.
 */
export function whenWords(when: When, language: string): string {
  if (when.from === undefined) return when.label;
  const from = utc(when.from);
  const words =
    when.to === undefined
      ? formatOf(when.from, language).format(from)
      : tighten(formatOf(when.from, language).formatRange(from, utc(when.to)));
  return `${when.circa && !when.from.includes('T') ? 'about ' : ''}${withPart(words, when)}`;
}
