import { cohesion, contentWords } from './cohesion.ts';
import { foldLine } from './fold-line.ts';
import { countWords, isHeadlineLike, isProse } from './prose.ts';
import { RELATED_LIST_LABELS } from './related.ts';
import { isHeadingForm } from './sections.ts';

/** A line of a page; `removed` where a rule has taken it for furniture. */
export interface TeaserLine {
  readonly text: string;
  readonly removed: boolean;
}

/** Labels that name what they lead to: `More from Corran`, `Latest in Animals`. */
const OPEN_LABEL =
  /^(?:(?:read )?more|latest|recent|other|also|top|today's top|popular|trending|recommended|upcoming)(?: (?:news|stories|articles|reports?|posts|headlines|events|reading|coverage|videos))?(?: (?:from|in|on|about|by|for|at|now on))? (?!the fact\b)\S.{0,60}$/;
const OPEN_LABEL_WORD =
  /\b(?:from|in|on|about|by|for|at|news|stories|articles|posts|headlines|events|reading|coverage|videos)\b/;
const MAX_LABEL_WORDS = 8;
/** A teaser is a headline and a sentence or two; more is a report. */
const MAX_TEASER_WORDS = 45;
const MIN_PROSE_ABOVE = 2;

const LONE_HEADLINES = 3;
/** Headlines of others share fewer of their words with the article, taken together. */
const MAX_SHARED = 0.2;
const MIN_HEADLINE_WORDS = 3;
/** So many lines with the same word in the same place are no headlines of several stories. */
const MIN_ALIKE = 3;

/** Whether a whole line is a label above links to other articles. */
export function isTeaserLabel(text: string): boolean {
  const folded = foldLine(text);
  if (RELATED_LIST_LABELS.has(folded)) return folded.includes(' ');
  return (
    countWords(text) <= MAX_LABEL_WORDS &&
    isHeadlineLike(text) &&
    OPEN_LABEL.test(folded) &&
    OPEN_LABEL_WORD.test(folded)
  );
}

/** Whether lines are teasers: headlines, each with its day or site and at most one short paragraph. */
function areTeasers(lines: readonly TeaserLine[]): boolean {
  let headlines = 0;
  let isOpen = false;
  for (const { text, removed } of lines) {
    if (removed && isProse(text)) continue;
    if (!isProse(text)) {
      if (countWords(text) >= MIN_HEADLINE_WORDS) headlines++;
      isOpen = true;
    } else {
      if (!isOpen || countWords(text) > MAX_TEASER_WORDS) return false;
      isOpen = false;
    }
  }
  return headlines > 0;
}

/** Indices of the lines under the first label below the article that only teasers follow, the label's among them. */
function underLabel(lines: readonly TeaserLine[]): number[] {
  let proseAbove = 0;
  for (const [i, { text, removed }] of lines.entries()) {
    if (proseAbove >= MIN_PROSE_ABOVE && isTeaserLabel(text) && areTeasers(lines.slice(i + 1)))
      return [...lines.keys()].slice(i);
    if (!removed && isProse(text)) proseAbove++;
  }
  return [];
}

/** Whether lines are built alike, as in a list of the writer's: `Ann from Arden`, `Bo from Lowfield`, and a third. */
function areOneList(lines: readonly string[]): boolean {
  const times = new Map<string, number>();
  for (const line of lines) {
    for (const [i, word] of line.split(/\s+/).entries()) {
      const place = `${i} ${word}`;
      times.set(place, (times.get(place) ?? 0) + 1);
    }
  }
  return [...times.values()].some((count) => count >= MIN_ALIKE);
}

/**
 * Indices of several headlines without a label between the article's last sentence and the page's own lines below it,
 * where they speak of something else. A list that a colon announces, or that has marks, is the writer's.
 */
function loneHeadlines(lines: readonly TeaserLine[]): number[] {
  const last = lines.findLastIndex(({ text, removed }) => !removed && isProse(text));
  const to = lines.findIndex(({ removed }, i) => i > last && removed);
  if (last === -1 || to - last - 1 < LONE_HEADLINES || /:$/.test(lines[last]?.text ?? ''))
    return [];
  const between = [...lines.keys()].slice(last + 1, to);
  const texts = between.map((i) => lines[i]?.text ?? '');
  const areHeadlines = texts.every(
    (text) => isHeadingForm(text) && countWords(text) >= MIN_HEADLINE_WORDS,
  );
  if (!areHeadlines || areOneList(texts)) return [];
  const own = contentWords(
    lines
      .slice(0, last + 1)
      .map(({ text }) => text)
      .join('\n'),
  );
  return cohesion(texts.join('\n'), own) < MAX_SHARED ? between : [];
}

/** Indices of the lines below the article that lead to other articles. */
export const findTeasers = (lines: readonly TeaserLine[]): number[] => {
  const labelled = underLabel(lines);
  return labelled.length > 0 ? labelled : loneHeadlines(lines);
};
