import { FIGURES } from './figures.ts';

/** The time of a day on a clock of 24 hours. */
export const CLOCK_TIME = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

const made = new Map<string, Intl.DateTimeFormat>();

/** `Intl.DateTimeFormat`, made once for each language and options: making one takes longer than all that it formats. */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, { ...FIGURES, ...options });
  made.set(key, format);
  return format;
}
