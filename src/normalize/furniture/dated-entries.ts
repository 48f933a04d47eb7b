import { readPostMeta } from '../facts/post-meta.ts';
import { isProse } from './prose.ts';

/** A list of fewer entries may be the writer's. */
const MIN_ENTRIES = 4;
/** From one entry's date to the next; a comment may have several paragraphs. */
const MAX_LINES_OF_ENTRY = 12;
/** Lines between a list's label and the date of its first entry: headline and author. */
const MAX_LINES_ABOVE_DATE = 2;
const MAX_STAMP_LENGTH = 80;
const MAX_WORDS_BESIDE_DATE = 3;
const AGE = /^(?:\D{0,20} )?\d+\+? (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$/i;

/** Whether a line is the date or the age of an entry, and nothing more. */
function isStamp(text: string): boolean {
  if (text.length > MAX_STAMP_LENGTH) return false;
  if (AGE.test(text)) return true;
  const { date, rest } = readPostMeta(text);
  return date !== undefined && rest.length <= MAX_WORDS_BESIDE_DATE;
}

/**
 * Finds lists of dated entries, as a page has them below its article: headlines with author and date, comments with
 * name and time. Each entry's date has a short line above it; a writer's chronicle has the end of a paragraph there.
 *
 * @param lines the page's lines in their order
 * @returns for each line whether it belongs to such a list
 */
export function findDatedEntries(lines: readonly string[]): boolean[] {
  const stamps = lines.flatMap((text, i) => {
    const above = lines[i - 1];
    return above !== undefined && !isProse(above) && isStamp(text) ? [i] : [];
  });
  const listed = lines.map(() => false);
  let group: number[] = [];
  const close = () => {
    const [first] = group;
    const last = group.at(-1);
    if (first !== undefined && last !== undefined && group.length >= MIN_ENTRIES) {
      const isLine = (i: number) => !isProse(lines[i] ?? '');
      let from = first;
      while (first - from < MAX_LINES_ABOVE_DATE && from > 0 && isLine(from - 1)) from--;
      listed.fill(true, from, Math.min(lines.length, last + 2));
    }
    group = [];
  };
  for (const stamp of stamps) {
    if (stamp - (group.at(-1) ?? stamp) > MAX_LINES_OF_ENTRY) close();
    group.push(stamp);
  }
  close();
  return listed;
}
