import { isPictureHeadline } from '../furniture/picture-credit.ts';
import { isCalendarWord } from './month-names.ts';

/** Words with which pages label what stands behind them; headlines begin with most of them, too. */
const LABELS =
  'tags?|photos?|images?|videos?|share|comments?|advertisement|published|posted|updated|last updated|copyright|source|filed under';

/** Words that go on after a label and open no headline: `Share this article`, `Posted on`, `Comments are closed`. */
const BEHIND_LABEL =
  'this|on (?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest)|via|with|on|by|in|at|are closed|are off|\\(|\\d|©';
const LABEL = new RegExp(
  `^(?:${LABELS})(?:\\s*[:|©]|\\s+(?:${BEHIND_LABEL})(?![\\p{L}])|\\s+\\d|$)`,
  'iu',
);
const LABEL_AND_WORD = new RegExp(`^(?:${LABELS})\\s+(?<next>\\p{L}+)`, 'iu');

/** Whether a line is a label of the page and what it labels, and no headline that begins with the same word. */
export function isPageLabel(text: string): boolean {
  if (isPictureHeadline(text)) return false;
  const next = LABEL_AND_WORD.exec(text)?.groups?.['next'];
  return LABEL.test(text) || (next !== undefined && isCalendarWord(next));
}
