import { wordList } from '../words/word-list.ts';

const DAY_MS = 86_400_000;
const WEEK_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const MONTHS = wordList(
  'january february march april may june july august september october november december',
);

/** `January` => 1; 0 for what is no month. */
export const monthNamed = (word: string): number => [...MONTHS].indexOf(word.toLowerCase()) + 1;

/** An ISO day so many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);

/** From one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** `Sun` or `sunday` => 0; undefined for what is no day of the week. */
export function weekdayNamed(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = WEEK_DAYS.findIndex((name) => name === lower || name.slice(0, 3) === lower);
  return index < 0 ? undefined : index;
}

/** The Monday and the Sunday of the week of a day. */
export function weekOf(day: string): { from: string; to: string } {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from, to: addDays(from, 6) };
}
