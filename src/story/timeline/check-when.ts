import type { When } from '../../schemas/when.ts';
import { didYouMean } from '../nearest.ts';
import { boundsOf, precisionOf } from './bounds-of.ts';

const PARTS_OF_A_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

/** Whether this is the name of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the name of a time zone, as a sentence; undefined when it is one. */
export function explainTimeZone(name: string): string | undefined {
  if (isTimeZone(name)) return undefined;
  const hint = didYouMean(name, Intl.supportedValuesOf('timeZone'));
  return `There is no time zone “${name}”.${hint || ' Name one as in “Europe/Paris”.'}`;
}

/**
 * What is wrong with a date, as the field that is wrong and a sentence; undefined when it can be used.
 *
 * @param timeZone the story's own zone
 */
export function checkWhen(
  when: When,
  timeZone: string,
): { field: 'from' | 'to' | 'stands' | 'zone' | 'part'; message: string } | undefined {
  const noZone = when.zone === undefined ? undefined : explainTimeZone(when.zone);
  if (noZone) return { field: 'zone', message: noZone };
  for (const field of ['from', 'to', 'stands'] as const) {
    const value = when[field];
    if (value === undefined || isRealDate(value)) continue;
    return { field, message: `There is no day ${value}.` };
  }
  const { start, end } = boundsOf(when, timeZone);
  if (when.to !== undefined && end <= start) {
    return { field: 'to', message: `The end, ${when.to}, lies before the start, ${when.from}.` };
  }
  const message = explainPart(when);
  return message === undefined ? undefined : { field: 'part', message };
}

/** What is wrong with the part of a date; undefined when the date can have it. */
function explainPart({ from, to, part }: When): string | undefined {
  if (from === undefined || part === undefined) return undefined;
  const precision = precisionOf(from);
  if (precision === 'minute') return `A time of day such as ${from} has no part. Delete “${part}”.`;
  if (!PARTS_OF_A_DAY.has(part) || (precision === 'day' && to === undefined)) return undefined;
  return `Only one day has a “${part}”. Name the day, or delete the part.`;
}

function isRealDate(iso: string): boolean {
  const day = iso.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
