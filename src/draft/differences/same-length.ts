import type { Quantity } from './find-quantities.ts';

const LENGTHS: ReadonlySet<string> = new Set(['minute', 'hour']);
const LASTS = /\b(?:for|lasted|lasting|took|last) $/;
/** Words of people who speak with each other: one meeting is told in any of them. */
const OF_TALKS = /\b(?:talks|talked|met|meeting|spoke|conversation|discussions?|conferred)\b/i;
const LEAD = 10;
const MAX_RATIO = 1.5;

/** Whether a number is how long something took: “lasted five hours”, `a two-hour meeting`. */
const isLength = ({ sentence, start, text, unit }: Quantity): boolean =>
  LENGTHS.has(unit) &&
  (text.includes('-') || LASTS.test(sentence.text.slice(Math.max(0, start - LEAD), start)));

/** Whether two numbers are how long one meeting of a day took. */
export function isSameLength(
  one: Quantity,
  other: Quantity,
  dayOf: (quantity: Quantity) => string | undefined,
): boolean {
  const day = dayOf(one);
  return (
    day !== undefined &&
    day === dayOf(other) &&
    one.unit === other.unit &&
    [one, other].every((each) => isLength(each) && OF_TALKS.test(each.sentence.text)) &&
    Math.max(one.value, other.value) <= MAX_RATIO * Math.min(one.value, other.value)
  );
}
