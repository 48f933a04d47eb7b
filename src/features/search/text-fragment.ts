import {
  BUTTON_IN_TEXT,
  betweenButtons,
  textDirective,
} from '../../story/evidence/text-directive.ts';
import { DOUBT_SIGN } from '../../text/doubt-sign.ts';
import type { ShownText } from './search-index.ts';
import { type Range, textOf } from './snippet.ts';

const CONTEXT_WORDS = 3;
const MOST = 4;

/** On its page a sign of doubt is a button. */
const asOnPage = (text: string) => text.replaceAll(` ${DOUBT_SIGN}`, BUTTON_IN_TEXT);

/**
 * The part of an address that asks the browser to highlight words on the page (URL Fragment Text Directives), each
 * with the words around it, so that the right one of many is found: `text=off%20the-,coast`.
 *
 * @param whole the block that holds the marks, beyond which context does not reach; no context without it
 */
export function textFragment(
  index: ShownText,
  marks: readonly Range[],
  whole: Range | undefined,
): string {
  return joined(marks)
    .slice(0, MOST)
    .map((mark) => {
      const from = whole ? Math.max(whole.from, mark.from - CONTEXT_WORDS) : mark.from;
      const to = whole ? Math.min(whole.to, mark.to + CONTEXT_WORDS) : mark.to;
      const text = (range: Range) => asOnPage(textOf(index, range));
      const words = text(mark);
      // With the marks between: the browser wants the context to touch the words.
      const before = text({ from, to: mark.to }).slice(0, -words.length);
      const after = text({ from: mark.from, to }).slice(words.length);
      const [first = '', ...others] = betweenButtons(words);
      return textDirective({ first, last: others.at(-1) ?? '', before, after });
    })
    .join('&');
}

/** Marks in the order of the text, those that touch made one. */
function joined(marks: readonly Range[]): Range[] {
  const sorted = [...marks].sort((a, b) => a.from - b.from);
  const result: Range[] = [];
  for (const mark of sorted) {
    const last = result.at(-1);
    if (last && mark.from <= last.to) {
      result.splice(-1, 1, { from: last.from, to: Math.max(last.to, mark.to) });
    } else result.push(mark);
  }
  return result;
}
