import { assignRoles } from '../draft.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { findBody, isHeadlineLike } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

const MIN_TITLE_WORDS = 3;

/** Takes the headline above the article for the title, and removes its repetitions there. */
export const readTitle: Step = (draft) => {
  // A web page's markup has named it.
  if (draft.blocks.some(({ role }) => role === 'title')) return draft;
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const head = lines.slice(0, body.first).filter((line) => line.block.role === 'paragraph');
  const title = head.find(
    ({ text }) => isHeadlineLike(text) && text.split(/\s+/).length >= MIN_TITLE_WORDS,
  );
  if (!title || body.first >= lines.length) {
    const reason = 'The scrape has no headline above the article.';
    return { ...draft, meta: { ...draft.meta, title: { status: 'unknown', reason } } };
  }
  const folded = foldLine(title.text);
  const repeats = (line: Line) => line !== title && foldLine(line.text) === folded;
  const titled = assignRoles(draft, new Map([[title.block.id, 'title']]));
  const stripped = removeLines(titled, reading, 'strip-duplicate-title', head.filter(repeats));
  const stated = { status: 'stated' as const, value: title.text, passage: title.text };
  return { ...stripped, meta: { ...stripped.meta, title: stated } };
};
