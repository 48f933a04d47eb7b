import { readPostMeta } from './post-meta.ts';

const MAX_LENGTH = 100;
/** Words beside the date: a place, a category. */
const MAX_OTHER_WORDS = 4;

/** Whether a line is the day of something posted, and perhaps its clock, its place or its category. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const { date, rest, saysPosted } = readPostMeta(text);
  if (date === undefined || rest.length > MAX_OTHER_WORDS) return false;
  return (
    rest.length === 0 || saysPosted || text.startsWith(date.passage) || text.endsWith(date.passage)
  );
}
