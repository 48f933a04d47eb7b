import type { Quantity } from './find-quantities.ts';
import { areWrittenNear } from './written-near.ts';

const LENGTHS: ReadonlySet<string> = new Set(['minute', 'hour']);
const LASTS = /\b(?:for|lasted|lasting|took|last|after) $/;
/** Words of people who speak with each other: one meeting is told in any of them. */
const OF_TALKS = /\b(?:talks|talked|met|meeting|spoke|conversation|discussions?|conferred)\b/i;
const LEAD = 10;
const MAX_RATIO = 1.5;

/** Whether a number is how long something took: “lasted five hours”, `a two-hour meeting`. */
const isLength = ({ sentence, start, text, unit }: Quantity): boolean =>
  LENGTHS.has(unit) &&
  (text.includes('-') || LASTS.test(sentence.text.slice(Math.max(0, start - LEAD), start)));

const OF_THING = /\b([a-z]{3,20}) (?:lasted|took|went on for|ran for) (?:[a-z]{1,10} )?$/i;
const REACH = 50;

/** What a number is how long it took: `trial` in “The trial lasted 31 days”. */
const thingThatLasts = ({ sentence, start }: Quantity): string | undefined =>
  OF_THING.exec(sentence.text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();

/** Whether two numbers are how long the same thing took, by the noun before the verb. */
export function lastsAlike(one: Quantity, other: Quantity): boolean {
  const thing = thingThatLasts(one);
  return thing !== undefined && one.unit === other.unit && thing === thingThatLasts(other);
}

/** So many letters of a word say what a sentence is about: `rescuers`, `rescue`. */
const LETTERS = 6;
const SUBJECT_WORDS = 5;

const subjectsOf = ({ sentence }: Quantity): Set<string> =>
  new Set(
    sentence.tokens
      .slice(0, SUBJECT_WORDS)
      .filter(
        ({ kind, lower, capital, opens }) =>
          kind === 'word' && lower.length >= LETTERS && (!capital || opens),
      )
      .map(({ lower }) => lower.slice(0, LETTERS)),
  );

/** Whether two numbers are how long one meeting of a day took, or one thing that both sentences are about. */
export function isSameLength(
  one: Quantity,
  other: Quantity,
  dayOf: (quantity: Quantity) => string | undefined,
): boolean {
  const day = dayOf(one);
  const isOneDay = day !== undefined && day === dayOf(other);
  const areTalks = [one, other].every((each) => OF_TALKS.test(each.sentence.text));
  return (
    one.unit === other.unit &&
    isLength(one) &&
    isLength(other) &&
    ((isOneDay && areTalks) ||
      (areWrittenNear(one.sentence.report, other.sentence.report) &&
        !subjectsOf(one).isDisjointFrom(subjectsOf(other)))) &&
    Math.max(one.value, other.value) <= MAX_RATIO * Math.min(one.value, other.value)
  );
}
