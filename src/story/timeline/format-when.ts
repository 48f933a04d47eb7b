import { Temporal } from 'temporal-polyfill';
import type { When } from '../../schemas/when.ts';
import { precisionOf } from './bounds-of.ts';

/** How dates are written. Nothing here asks the machine for its clock, zone or language. */
export interface WhenFormat {
  /** The clock to show: an IANA time zone. Dates without a time of day are never moved to another day. */
  readonly zone: string;
  /** The zone of moments that name none: the story's. */
  readonly storyZone: string;
  /** A BCP 47 tag. */
  readonly locale?: string;
  /** `within-day` leaves the date out: “around 16:30”, “afternoon”, or nothing for the day as a whole. */
  readonly style?: 'full' | 'within-day';
}

const PARTS = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  'last-hours': 'last hours',
} as const;

const DAY_FIELDS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH_FIELDS = { month: 'long', year: 'numeric' } as const;
const YEAR_FIELDS = { year: 'numeric' } as const;
const CLOCK_FIELDS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A date without a time of day, as the moment that reads so in UTC. */
const asUtc = (iso: string) => new Date(`${`${iso}-01-01`.slice(0, 10)}T00:00:00Z`);

function formatDates(when: When, locale: string): string {
  const fields = { year: YEAR_FIELDS, month: MONTH_FIELDS, day: DAY_FIELDS, minute: DAY_FIELDS };
  const format = new Intl.DateTimeFormat(locale, {
    ...fields[precisionOf(when.from)],
    timeZone: 'UTC',
  });
  const from = asUtc(when.from.slice(0, 10));
  if (when.to === undefined) return format.format(from);
  if (precisionOf(when.to) === precisionOf(when.from)) {
    return plainSpaces(format.formatRange(from, asUtc(when.to)));
  }
  return `${format.format(from)} – ${formatDates({ from: when.to, circa: false }, locale)}`;
}

/** Intl sets thin spaces around some dashes; a page and its search want ordinary ones. */
const plainSpaces = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

/** A part beside a date: “late May 2021”, “mid-June 2021”, “Sunday, 2 May 2021, afternoon”. */
function withPart(date: string, when: When): string {
  if (when.part === undefined) return date;
  const word = PARTS[when.part];
  const isDay = precisionOf(when.from) === 'day' && when.to === undefined;
  if (isDay || when.part === 'last-hours')
    return `${date}, ${when.part === 'mid' ? 'midday' : word}`;
  return when.part === 'mid' ? `mid-${date}` : `${word} ${date}`;
}

/** The moment of a local time, on the clock that is to be shown. */
function onClock(iso: string, when: When, { zone, storyZone }: WhenFormat) {
  return Temporal.PlainDateTime.from(iso)
    .toZonedDateTime(when.zone ?? storyZone)
    .withTimeZone(zone);
}

function formatMoment(when: When, format: WhenFormat, locale: string): string {
  const moments = [when.from, ...(when.to?.includes('T') ? [when.to] : [])].map((iso) =>
    onClock(iso, when, format),
  );
  const clock = new Intl.DateTimeFormat(locale, { ...CLOCK_FIELDS, timeZone: format.zone });
  const time = moments.map((moment) => clock.format(moment.epochMilliseconds)).join('–');
  const around = `${when.circa ? 'around ' : ''}${time}`;
  if (format.style === 'within-day') return around;
  const date = new Intl.DateTimeFormat(locale, { ...DAY_FIELDS, timeZone: format.zone });
  return `${date.format(moments[0]?.epochMilliseconds)}, ${around}`;
}

/**
 * A When in words, no more precise than it is.
 *
 * `formatWhen({ from: '2021-05', part: 'late', circa: false }, format)` => `late May 2021`
 */
export function formatWhen(when: When, format: WhenFormat): string {
  const locale = format.locale ?? 'en-GB';
  if (when.label !== undefined) return when.label;
  if (precisionOf(when.from) === 'minute') return formatMoment(when, format, locale);
  const around = when.circa ? 'around ' : '';
  if (format.style === 'within-day' && precisionOf(when.from) === 'day' && !when.to) {
    const part = when.part === 'mid' ? 'midday' : when.part && PARTS[when.part];
    return part === undefined ? '' : `${around}${part}`;
  }
  return around + withPart(formatDates(when, locale), when);
}

/**
 * The start of a When for the `datetime` attribute of `<time>`, as precise as it is: `1979`, `2021-05`, `2021-05-03` or
 * `2021-05-03T16:30+02:00`. Undefined where the text sets no date.
 *
 * @param storyZone the zone of moments that name none
 */
export function datetimeOf(when: When, storyZone: string): string | undefined {
  if (when.label !== undefined) return undefined;
  if (precisionOf(when.from) !== 'minute') return when.from;
  const moment = Temporal.PlainDateTime.from(when.from).toZonedDateTime(when.zone ?? storyZone);
  return when.from + moment.offset;
}
