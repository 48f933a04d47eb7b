import { FIGURES } from '../../../text/figures.ts';

/**
 * A moment on the reader's own clock, or undefined when one of the clocks shown keeps the same time.
 *
 * @param moment milliseconds since 1970
 * @param own the reader's IANA time zone
 * @param shown the time zones of the clocks shown, the story's own first
 * @returns "10:30", with the day where it is another one than on the first clock: "23:30 (17 June)"
 */
export function readerTime(
  moment: number,
  own: string,
  shown: readonly string[],
  language: string,
): string | undefined {
  const format = (zone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...FIGURES, ...options, timeZone: zone }).format(moment);
  const time = (zone: string) =>
    format(zone, { day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (shown.some((zone) => time(zone) === time(own))) return undefined;
  const day = (zone: string) => format(zone, { day: 'numeric', month: 'long' });
  const clock = format(own, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [first] = shown;
  return first === undefined || day(first) === day(own) ? clock : `${clock} (${day(own)})`;
}
