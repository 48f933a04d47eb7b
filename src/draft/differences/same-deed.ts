import { daysBetween } from '../dates/iso-days.ts';
import { looksAhead } from '../dates/looks-ahead.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import { matterOfOccurrence } from '../events/cluster-occurrences.ts';
import { kindOfEvent } from '../events/event-kinds.ts';
import type { Occurrence } from '../events/find-occurrences.ts';
import { matterOf, stemOf } from '../words/content-words.ts';
import { isVerbForm } from '../words/finite-verbs.ts';

const clauseOf = ({ sentence, clause }: Occurrence) => tokensOfClause(sentence.tokens, clause);

const kindOf = (one: Occurrence) =>
  kindOfEvent(
    clauseOf(one).map(({ lower }) => lower),
    false,
  );

/** The names of a clause, without a word that only opens it. */
const namesOf = (one: Occurrence): Set<string> => {
  const tokens = clauseOf(one);
  return matterOf(
    tokens.filter(({ capital, opens }, at) => capital && (!opens || tokens[at + 1]?.capital)),
  );
};

/** What a clause tells but for its names: two deeds of one person are told in the same names. */
const deedOf = (one: Occurrence): Set<string> => matterOfOccurrence(one).difference(namesOf(one));

const verbsOf = (one: Occurrence): Set<string> =>
  new Set(
    clauseOf(one)
      .filter(isVerbForm)
      .map(({ lower }) => stemOf(lower)),
  );

const ENOUGH_WORDS = 3;

/** Whether two clauses can tell one deed: in words besides names, or in one, by one verb or of one kind. */
export function canBeOneDeed(one: Occurrence, other: Occurrence): boolean {
  const shared = deedOf(one).intersection(deedOf(other)).size;
  if (shared === 0) return false;
  if (shared >= ENOUGH_WORDS) return true;
  return kindOf(one) === kindOf(other) || !verbsOf(one).isDisjointFrom(verbsOf(other));
}

/** Plans so many days apart can be one. */
const MAX_DAYS = 3;

/** Whether two clauses plan one thing: of one kind, at a name that both have, a few days apart. */
export function isSamePlan(one: Occurrence, other: Occurrence): boolean {
  const [a, b] = [one.time, other.time];
  if (![a, b].every(({ outlook, from }) => looksAhead(outlook) && from.length === 10)) return false;
  const kind = kindOf(one);
  return (
    kind !== 'condition' &&
    kind !== 'statement' &&
    kind === kindOf(other) &&
    Math.abs(daysBetween(a.from, b.from)) <= MAX_DAYS &&
    !namesOf(one).isDisjointFrom(namesOf(other))
  );
}

/** Hours of one deed that reports give otherwise are no further apart, in minutes. */
const MAX_MINUTES = 90;

const minutesOf = ({ time }: Occurrence): number | undefined => {
  const [hours, minutes] = time.clock?.split(':').map(Number) ?? [];
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
};

/** Whether two reports give two hours of one deed of a day. */
export function hasOtherHour(one: Occurrence, other: Occurrence): boolean {
  const [a, b] = [minutesOf(one), minutesOf(other)];
  return (
    a !== undefined &&
    b !== undefined &&
    a !== b &&
    Math.abs(a - b) <= MAX_MINUTES &&
    one.time.from === other.time.from &&
    one.sentence.report !== other.sentence.report &&
    kindOf(one) === kindOf(other) &&
    kindOf(one) !== 'statement' &&
    canBeOneDeed(one, other)
  );
}
