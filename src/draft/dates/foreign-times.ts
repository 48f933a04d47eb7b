import * as chrono from 'chrono-node';
import type { ToldTime } from './find-times.ts';
import { foreignOutlook } from './foreign-outlook.ts';
import { addDays } from './iso-days.ts';

const PARSERS: Readonly<Record<string, typeof chrono.es.casual.parse>> = {
  es: (text, at) => chrono.es.casual.parse(text, at),
  fr: (text, at) => chrono.fr.casual.parse(text, at),
  de: (text, at) => chrono.de.casual.parse(text, at),
  pt: (text, at) => chrono.pt.casual.parse(text, at),
};

/** Whether times are read in a language by its own words. */
export const isForeign = (language: string | undefined): language is string =>
  language !== undefined && Object.hasOwn(PARSERS, language);

const IN_YEAR = /(?<!\p{L})(?:en|im|em|desde|depuis|seit) ((?:1[5-9]|20)\d\d)(?![\d.,]?\d)/giu;
/** A week is no day, and a bare hour none either. */
const NO_DAY = /semaine|semana|woche|siècle|siglo/i;

const two = (value: number | null) => String(value ?? 1).padStart(2, '0');

/** The times that a sentence in one of these languages names, in its order. Offsets are into the sentence. */
export function foreignTimes(
  text: string,
  language: string,
  written: string | undefined,
): ToldTime[] {
  const parse = PARSERS[language];
  if (!parse) return [];
  const reference = { instant: new Date(`${written ?? '2000-01-01'}T12:00:00Z`), timezone: 0 };
  const days = parse(text, reference).flatMap(({ index, text: words, start }): ToldTime[] => {
    const hasYear = /\d{4}/.test(words);
    const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
    const isDay = isWeekday || start.isCertain('day');
    if (NO_DAY.test(words) || (written === undefined && !hasYear)) return [];
    if (!isDay && !start.isCertain('month')) return [];
    const month = `${start.get('year')}-${two(start.get('month'))}`;
    const day = `${month}-${two(start.get('day'))}`;
    const shown = words.trim().replace(/[,.]$/, '');
    const at = index + words.indexOf(shown);
    const end = at + shown.length;
    const outlook = foreignOutlook(text, language, { start: at, end });
    const isLate = isWeekday && outlook === 'past' && written !== undefined && day > written;
    const from = isDay ? (isLate ? addDays(day, -7) : day) : month;
    return [{ start: at, end, text: shown, from, circa: false, isCounted: !hasYear, outlook }];
  });
  const years = [...text.matchAll(IN_YEAR)].map(
    ({ 0: words, 1: from = '', index }): ToldTime => ({
      start: index,
      end: index + words.length,
      text: words,
      from,
      circa: false,
      isCounted: false,
      outlook: foreignOutlook(text, language, { start: index, end: index + words.length }),
    }),
  );
  return [...days, ...years].sort((a, b) => a.start - b.start);
}
