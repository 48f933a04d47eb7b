import { isPictureHeadline } from '../furniture/picture-credit.ts';
import { isArabicLabel } from './arabic-labels.ts';
import { opensInArabic } from './arabic-letters.ts';
import { isCalendarWord } from './month-names.ts';

/** Words with which pages label what stands behind them; headlines begin with most of them, too. */
const LABEL =
  /^(?:tags?|photos?|images?|videos?|share|comments?|advertisement|published|posted|updated|last updated|copyright|source|filed under)(?!\p{L})/iu;
/** What goes on behind a label and in no headline: `Share this article`, `Posted on`, `Comments are closed`. */
const BEHIND_LABEL =
  /^(?:$| ?[:|©\d(]| (?:this|on facebook|on twitter|on x|on linkedin|on whatsapp|on|via|with|by|in|at|are closed|are off)(?!\p{L}))/iu;

/** Whether a line is a label of the page and what it labels, and no headline that begins with the same word. */
export function isPageLabel(text: string): boolean {
  if (opensInArabic(text)) return isArabicLabel(text);
  const [label] = LABEL.exec(text) ?? [];
  if (label === undefined || isPictureHeadline(text)) return false;
  const rest = text.slice(label.length);
  const [next = ''] = rest.trimStart().split(/[^\p{L}]/u, 1);
  return BEHIND_LABEL.test(rest) || isCalendarWord(next);
}
