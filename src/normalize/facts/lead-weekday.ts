import { createTagger } from '../language/tagging.ts';
import { tokenize } from '../language/tokens.ts';

/** A day of the week as a report tells of it. */
export interface LeadWeekday {
  readonly weekday: string;
  /** With the word before it: `on Monday`. */
  readonly passage: string;
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** Words before a day that make it one of another week, or of any. */
const OF_ANOTHER_WEEK = new Set(
  'last next previous following past every each since until till by to from before after than'.split(
    ' ',
  ),
);
const BEFORE_DAY = new Set(['on', 'early', 'earlier', 'late', 'later', 'this']);
/** Words behind which a day is to come. */
const TO_COME =
  /^(?:will|shall|would|could|may|might|can|must|should|due|’ll|'ll|won't|scheduled|expected|planned|plans?|hopes?|is|are)$/;
/** What was, though “to” stands between: `began to recede`. */
const CAME_TO =
  /^(?:began|started|continued|managed|refused|failed|had|forced|was|were|returned|came|went)$/;
const PAST_AUXILIARY = /^(?:was|were|had|did)$/;

/**
 * The first day of the week on which a text says that something was: told in the past tense, and neither a day to come
 * nor a name (`Black Friday`).
 */
export function findPastWeekday(text: string): LeadWeekday | undefined {
  const tokens = tokenize(text);
  const tagsAt = createTagger(tokens);
  for (const [at, token] of tokens.entries()) {
    if (!WEEKDAY.test(token.text)) continue;
    const before = tokens[at - 1];
    const isSentenceStart = before === undefined || before.sentence !== token.sentence;
    if (tokens[at + 1]?.lower === "'s" || (before && OF_ANOTHER_WEEK.has(before.lower))) continue;
    if (!isSentenceStart && before.capital && !BEFORE_DAY.has(before.lower)) continue;
    const own = tokens
      .map((one, index) => ({ ...one, index }))
      .filter(({ sentence }) => sentence === token.sentence);
    /** Whether a word says that something was, or that it is to come; undefined where it says neither. */
    const saysPast = (index: number): boolean | undefined => {
      const { lower = '' } = tokens[index] ?? {};
      if (TO_COME.test(lower)) return false;
      if (lower === 'to' && tagsAt(index + 1).has('Infinitive'))
        return CAME_TO.test(tokens[index - 1]?.lower ?? '');
      const isPast =
        PAST_AUXILIARY.test(lower) || tagsAt(index).has('PastTense') || /\p{Ll}{2}ed$/u.test(lower);
      return isPast ? true : undefined;
    };
    const [said] = [
      ...own.filter(({ index }) => index < at).toReversed(),
      ...own.filter(({ index }) => index > at),
    ].flatMap(({ index }) => saysPast(index) ?? []);
    if (said !== true) continue;
    const passage =
      before && BEFORE_DAY.has(before.lower) ? text.slice(before.start, token.end) : token.text;
    return { weekday: token.text, passage };
  }
  return undefined;
}
