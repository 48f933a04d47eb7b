import { latinFigures } from '../../../normalize/facts/latin-figures.ts';
import { fold } from '../fold.ts';

/** A date as asked for, as precise as it was given. */
export interface AskedDate {
  readonly year?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** From 0 for Sunday. */
  readonly weekday?: number;
}

/** A date in a query, the words that name it, and the query without them. */
export interface DateReading {
  readonly date: AskedDate;
  readonly words: string;
  readonly rest: string;
}

type Part = keyof AskedDate;

/** Names of a language by their folded form, each with its number. */
interface DateNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whether `6/19` is month and day. */
  readonly monthFirst: boolean;
}

const WORD =
  /\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4}|[\p{L}\p{M}]+|\d+(?:st|nd|rd|th|er)?/gu;
const GLUE: ReadonlySet<string> = new Set(['of', 'the', 'de', 'le', 'du']);
/** Months that are other words too: alone they are one only when nothing else is asked. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'sep']);
const QUOTATION = /["“”„«»]/u;

const known = new Map<string, DateNames>();

function namesOf(language: string): DateNames {
  const found = known.get(language);
  if (found) return found;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const named = (
    option: 'month' | 'weekday',
    styles: readonly ('long' | 'short')[],
    count: number,
  ) =>
    new Map(
      styles.flatMap((style) =>
        Array.from({ length: count }, (_, i): [string, number] => {
          // January 2023 began on a Sunday.
          const date = option === 'month' ? Date.UTC(2023, i, 15) : Date.UTC(2023, 0, 1 + i);
          return [fold(format({ [option]: style }).format(date)), option === 'month' ? i + 1 : i];
        }),
      ),
    );
  const order = format({ month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  const names: DateNames = {
    months: named('month', ['long', 'short'], 12),
    weekdays: named('weekday', ['long'], 7),
    monthFirst: order.indexOf('month') < order.indexOf('day'),
  };
  known.set(language, names);
  return names;
}

/** `2023-06-19`, `2023-06`, `6/19`, `19/6/23`, `19.6.2023`. */
function readNumeric(word: string, { monthFirst }: DateNames): AskedDate | undefined {
  const numbers = word.split(/[-/.]/).map(Number);
  if (numbers.length < 2) return undefined;
  let [year, month = 0, day]: (number | undefined)[] = numbers;
  if (!word.includes('-')) {
    const [a = 0, b = 0, c] = numbers;
    // Where dates are written with stops the day comes first, in any language.
    const isMonthFirst = (monthFirst && a <= 12 && word.includes('/')) || b > 12;
    [month, day] = isMonthFirst ? [a, b] : [b, a];
    year = c !== undefined && c < 100 ? 2000 + c : c;
  }
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return { ...(year !== undefined && { year }), month, ...(day !== undefined && { day }) };
}

function partOf(word: string, names: DateNames): [Part, number] | undefined {
  const folded = fold(word);
  const month = names.months.get(folded);
  if (month !== undefined) return ['month', month];
  const weekday = names.weekdays.get(folded);
  if (weekday !== undefined) return ['weekday', weekday];
  const number = /^\d/.test(word) ? Number.parseInt(word, 10) : 0;
  if (/^[12]\d{3}$/.test(word)) return ['year', number];
  return number >= 1 && number <= 31 ? ['day', number] : undefined;
}

/** Whether what was read is a date: a day alone is a number. */
const isDate = (date: AskedDate) =>
  date.month !== undefined ||
  date.weekday !== undefined ||
  (date.year !== undefined && date.day === undefined);

/**
 * Reads the first date of a query: `june 19`, `18 June 2023`, `2023-06-19`, `6/19` by the language's order, `november 2022`,
 * `2022`, `monday`. None where something is quoted.
 *
 * @param language BCP 47, whose names of months and weekdays are read (by `Intl`)
 */
export function readDate(asked: string, language: string): DateReading | undefined {
  const text = latinFigures(asked);
  if (QUOTATION.test(text)) return undefined;
  const names = namesOf(language);
  const words = [...text.matchAll(WORD)].filter(
    ({ index }) => !/[-−.,\p{N}]/u.test(text[index - 1] ?? ' '),
  );
  for (const [first, start] of words.entries()) {
    const numeric = readNumeric(start[0], names);
    let last = start;
    let date: AskedDate | undefined = numeric;
    for (const word of numeric ? [] : words.slice(first)) {
      if (date && GLUE.has(fold(word[0]))) continue;
      const part = partOf(word[0], names);
      if (!part || date?.[part[0]] !== undefined) break;
      date = { ...date, [part[0]]: part[1] };
      last = word;
    }
    if (!date || !isDate(date)) continue;
    const end = last.index + last[0].length;
    const rest = `${text.slice(0, start.index)} ${text.slice(end)}`;
    const isBare = AMBIGUOUS.has(fold(start[0])) && start === last;
    if (isBare && rest.trim() !== '') continue;
    return { date, words: text.slice(start.index, end), rest };
  }
  return undefined;
}

/** How a date may be written in a text, as rows of folded words. */
export function writtenDates(
  { year, month, day, weekday }: AskedDate,
  language: string,
): string[][] {
  const { months, weekdays } = namesOf(language);
  const called = (names: ReadonlyMap<string, number>, number: number | undefined) =>
    [...names].filter(([, n]) => n === number).map(([name]) => name);
  if (day !== undefined) {
    return called(months, month).flatMap((name) => [
      [name, String(day)],
      [String(day), name],
    ]);
  }
  if (month !== undefined) {
    const rest = year === undefined ? [] : [String(year)];
    return called(months, month).map((name) => [name, ...rest]);
  }
  return year === undefined ? called(weekdays, weekday).map((name) => [name]) : [[String(year)]];
}
