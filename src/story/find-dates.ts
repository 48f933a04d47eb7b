import * as chrono from 'chrono-node';

/** An expression of a date in a text. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it means for someone who writes on the day given: `2021`, `2021-05` or `2021-05-03`. */
  readonly means: string;
}

/** What chrono takes for a date and that names none: lengths of time, bare numbers, turns of speech. */
const NOT_A_DATE =
  /^(?:(?:just|right)? ?now|today|this|second|last minute|\d+|for\b.*|(?:with)?in (?:about |nearly |almost )?[\p{L}\d]+ (?:years?|months?|weeks?|days?|hours?|minutes?))$/iu;

type Components = ReturnType<typeof chrono.en.casual.parse>[number]['start'];

function meaningOf(start: Components): string {
  const part = (name: 'year' | 'month' | 'day') => start.get(name) ?? 1;
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(part('year'));
  const month = `${year}-${two(part('month'))}`;
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  if (!isDay && start.isCertain('month')) return month;
  if (!isDay && start.isCertain('year')) return year;
  return `${month}-${two(part('day'))}`;
}

/**
 * The expressions of dates in a text, such as “last week”, “in late May”, “on Sunday”.
 *
 * @param written the day of writing, an ISO date: what “Sunday” is counted from
 */
export function findDates(text: string, written: string): DateExpression[] {
  const reference = { instant: new Date(`${written}T12:00:00Z`), timezone: 0 };
  return chrono.en.casual.parse(text, reference).flatMap((result) => {
    const words = result.text.replace(/(?<![\s,;:.)])[\s,;:.)]+$/, '');
    if (NOT_A_DATE.test(words)) return [];
    const { index } = result;
    return [
      { start: index, end: index + words.length, text: words, means: meaningOf(result.start) },
    ];
  });
}
