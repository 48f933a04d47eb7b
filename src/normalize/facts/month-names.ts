/** Languages whose month names are read; their names are those of the Unicode locale data that the runtime brings. */
const LANGUAGES = [
  ...['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'pl', 'cs', 'sk'],
  ...[
    'hu',
    'ro',
    'hr',
    'sl',
    'lt',
    'lv',
    'et',
    'tr',
    'id',
    'ms',
    'ca',
    'ru',
    'uk',
    'bg',
    'el',
    'ar',
  ],
];
/** Abbreviations that newsrooms use beside those of the locale data. */
const ALSO = new Map([['sept', 9]]);
/** Arabic has the names of Rome, of the Levant, and in the Maghreb those of France. */
const OF_ARABIC = new Map(
  [
    'كانون الثاني جانفي',
    'شباط فيفري',
    'آذار',
    'نيسان ابريل إبريل أفريل',
    'أيار ماي',
    'حزيران يونيه جوان',
    'تموز يوليه جويلية',
    'آب اغسطس أوت',
    'أيلول',
    'تشرين الأول اكتوبر',
    'تشرين الثاني',
    'كانون الأول',
  ].flatMap((names, month) =>
    names
      .replace(/ (?=الأول|الثاني)/g, '_')
      .split(' ')
      .map((name): [string, number] => [name.replace('_', ' '), month + 1]),
  ),
);
/** Shorter names are words of other kinds, too. */
const MIN_LENGTH = 3;

const withoutDot = (name: string) => name.toLowerCase().replace(/\.$/, '');

function collect(language: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    // Beside a day, where it stands as in a text: `июня` and not `июнь`.
    const options = { day: 'numeric', month: width, timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(language, options);
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2001, month - 1, 15)));
      const name = withoutDot(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/^\p{L}+$/u.test(name) && name.length >= MIN_LENGTH) numbers.set(name, month);
    }
  }
  return numbers;
}

const BY_LANGUAGE = new Map(
  LANGUAGES.map((language) => [
    language,
    language === 'ar' ? new Map([...collect('ar'), ...OF_ARABIC]) : collect(language),
  ]),
);

/** The number of a month, counted from 1, by its name or abbreviation in lower case and without a dot. */
export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  [...BY_LANGUAGE.values(), ALSO].toReversed().flatMap((names) => [...names]),
);

/** Whether a word in lower case is a month's name or abbreviation in a language, by its BCP 47 tag. */
export const isMonthIn = (language: string, word: string): boolean =>
  BY_LANGUAGE.get(language)?.has(word) === true || (language === 'en' && ALSO.has(word));

/** Whether a word is a month or a day of the week in English. */
export const isCalendarWord = (word: string): boolean =>
  isMonthIn('en', word.toLowerCase()) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(word);

/** Every month's name as alternatives of an expression, the longer first. */
export const MONTH_ALTERNATIVES = [...MONTH_NUMBER.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|');
