/** Languages whose month names are read; their names are those of the Unicode locale data that the runtime brings. */
const LANGUAGES = [
  ...['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'pl', 'cs', 'sk'],
  ...['hu', 'ro', 'hr', 'sl', 'lt', 'lv', 'et', 'tr', 'id', 'ms', 'ca', 'ru', 'uk', 'bg', 'el'],
];
/** Abbreviations that newsrooms use beside those of the locale data. */
const ALSO = new Map([['sept', 9]]);
/** Shorter names are words of other kinds, too. */
const MIN_LENGTH = 3;

const withoutDot = (name: string) => name.toLowerCase().replace(/\.$/, '');

/** The name as it stands beside a day: `июня` and not `июнь`. */
function monthName(language: string, width: 'long' | 'short', month: number): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: width,
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(Date.UTC(2001, month - 1, 15)));
  return withoutDot(parts.find(({ type }) => type === 'month')?.value ?? '');
}

function collect(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>(ALSO);
  for (const width of ['long', 'short'] as const) {
    for (const language of LANGUAGES) {
      for (let month = 1; month <= 12; month++) {
        const name = monthName(language, width, month);
        const isName = /^\p{L}+$/u.test(name) && name.length >= MIN_LENGTH;
        if (isName && !numbers.has(name)) numbers.set(name, month);
      }
    }
  }
  return numbers;
}

/** The number of a month, counted from 1, by its name or abbreviation in lower case and without a dot. */
export const MONTH_NUMBER = collect();

/** Every month's name as alternatives of an expression, the longer first. */
export const MONTH_ALTERNATIVES = [...MONTH_NUMBER.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|');
