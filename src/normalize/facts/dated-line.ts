import { DATE_LABELS, type DateLabel } from './date-labels.ts';
import { findDates } from './dates.ts';

/** A date on a line of the page and what the words before it say it is. */
export interface LabelledDate {
  readonly date: string;
  readonly passage: string;
  /** Undefined where the line has the date alone. */
  readonly label: DateLabel | undefined;
}

const ALL_LABELS = (['changed', 'other', 'published'] as const)
  .flatMap((label) => DATE_LABELS[label].words.map((word) => ({ label, word })))
  .sort((a, b) => b.word.length - a.word.length);

const WORD_AT_END = /[\p{L}\p{M}©]/u;

/** The label that stands last in the words before a date; a longer one before a shorter at the same place. */
function labelIn(before: string): DateLabel | undefined {
  const folded = before.toLowerCase();
  let best: { label: DateLabel; end: number } | undefined;
  for (const { label, word } of ALL_LABELS) {
    const at = folded.lastIndexOf(word);
    if (at === -1) continue;
    const end = at + word.length;
    const isWhole =
      !WORD_AT_END.test(folded.slice(end, end + 1)) &&
      (!WORD_AT_END.test(folded.slice(Math.max(0, at - 1), at)) ||
        /\p{Lu}/u.test(before.slice(at, at + 1)));
    if (isWhole && end > (best?.end ?? 0)) best = { label, end };
  }
  return best && isAdjacent(before.slice(best.end)) ? best.label : undefined;
}

/** Words in small letters that stand between a label and its date. */
const BETWEEN =
  /^(?:from|with|staff|writer|reporter|correspondent|editor|author|first|last|time|date|updated|published|posted)$/;
const MOST_WORDS_BETWEEN = 8;

/** Whether what stands between a label and a date goes with them: a name, a place, a clock, and no words of a sentence. */
function isAdjacent(between: string): boolean {
  const words = between.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const isOfSentence = (word: string) => /^[a-z]{4,}$/.test(word) && !BETWEEN.test(word);
  return (
    words.length <= MOST_WORDS_BETWEEN &&
    !words.some(isOfSentence) &&
    !/\p{L}{3}[.!?] \p{Lu}/u.test(between)
  );
}

const CLOCK = /\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?/gi;
/** What pages write beside a date in small letters. */
const BESIDE_DATE =
  /^(?:by|on|at|in|from|and|for|to|min|mins|minutes?|hours?|read|reading|views?|comments?|shares?|likes?|ago|comente|comentar|kommentare?|commentaires?|uhr|heure|horas?|last|updated|published|posted|modified|edited|written|created|added|date|time|with)$/;

/** Whether a line tells a story around its date, and does not only have it: `Concert on the quay, June 4`. */
export function tellsAroundDate(text: string, passages: readonly string[]): boolean {
  const rest = passages.reduce((left, passage) => left.replace(passage, ' '), text);
  if (/^An? \p{Ll}|\p{L}{3}\. \p{Lu}/u.test(rest)) return true;
  const small = (
    rest.replace(CLOCK, ' ').match(/(?<![\p{L}\p{N}.@-])\p{Ll}[\p{L}’'-]*/gu) ?? []
  ).filter((word) => !BESIDE_DATE.test(word));
  return (
    small.some((word) =>
      /^(?:the|an?|is|was|are|were|has|had|will|its?|his|her|their)$/.test(word),
    ) || small.filter(({ length }) => length > 3).length > 1
  );
}

/**
 * The full dates of a line, each with the label that stands between it and the date before it.
 *
 * @param order whether the page writes the day first in figures, where that is known
 */
export function labelledDates(text: string, order?: boolean): LabelledDate[] {
  let from = 0;
  return findDates(text, order).map(({ date, passage, start, end }) => {
    const label = labelIn(text.slice(from, start));
    from = end;
    return { date, passage, label };
  });
}
