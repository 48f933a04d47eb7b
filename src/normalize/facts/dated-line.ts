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
  return best?.label;
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
