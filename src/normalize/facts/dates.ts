const MONTHS = [
  ['january', 'jan', 'janvier', 'enero', 'januar', 'gennaio', 'janeiro', 'januari', 'января'],
  [
    'february',
    'feb',
    'février',
    'febrero',
    'februar',
    'febbraio',
    'fevereiro',
    'februari',
    'февраля',
  ],
  ['march', 'mar', 'mars', 'marzo', 'märz', 'março', 'maart', 'марта'],
  ['april', 'apr', 'avril', 'abril', 'aprile', 'апреля'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'maj', 'мая'],
  ['june', 'jun', 'juin', 'junio', 'juni', 'giugno', 'junho', 'июня'],
  ['july', 'jul', 'juillet', 'julio', 'juli', 'luglio', 'julho', 'июля'],
  ['august', 'aug', 'août', 'agosto', 'augustus', 'августа'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'setembro', 'сентября'],
  ['october', 'oct', 'octobre', 'octubre', 'oktober', 'ottobre', 'outubro', 'октября'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'ноября'],
  ['december', 'dec', 'décembre', 'diciembre', 'dezember', 'dicembre', 'dezembro', 'декабря'],
];
const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);
const MONTH = `(${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const YEAR = '((?:19|20)\\d\\d)';

const FULL_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}|${DAY}(?:st|nd|rd|th|er|\\.)?(?: de| of)? ${MONTH}(?: de)?,? ${YEAR}|${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A date with day, month and year as it stands in a text. */
export interface FoundDate {
  /** ISO date. */
  readonly date: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

const isoDate = (year: string, month: number, day: string): string | undefined => {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
};

/** Every full date in `text`, in the order of the text: `June 19, 2023`, `19 juin 2023`, `2023-06-19`. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(FULL_DATE)].flatMap((match) => {
    const [passage, month1, day1, year1, day2, month2, year2, year3, month3, day3] = match;
    const month = Number(month3 ?? MONTH_NUMBER.get((month1 ?? month2 ?? '').toLowerCase()));
    const date = isoDate(year1 ?? year2 ?? year3 ?? '', month, day1 ?? day2 ?? day3 ?? '');
    const start = match.index;
    return date ? [{ date, passage, start, end: start + passage.length }] : [];
  });
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The English weekday of an ISO date. */
export const weekdayOf = (date: string): string =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** Every ISO date from `from` to `to`, both included; at most a month of them. */
export function datesBetween(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); dates.length < 31; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (date > to) break;
    dates.push(date);
  }
  return dates;
}
