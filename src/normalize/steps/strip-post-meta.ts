import type { Edit } from '../../schemas/edit.ts';
import type { Draft } from '../draft.ts';
import { findCommentsOn, readPostMeta } from '../facts/post-meta.ts';
import { MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import { countWords, endsSentence, findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Metadata stands among the first lines of a page or among the last. */
const EDGE_LINES = 8;
const MAX_META_WORDS = 14;
const MAX_CATEGORY_WORDS = 8;
/** A capital straight after a lower-case letter: where a headline was glued to a sentence. */
const GLUE = /(?<=[\p{Ll}\d?!)”’])(?=\p{Lu}\p{L}{0,30} )/u;

/**
 * Length of what stands before the article's first sentence in a line such as
 * `World June 19, 2023 No Comments on HeadlineThe sentence …`; 0 when the line has another form.
 */
function gluedLength(line: string, earlier: readonly string[]): number {
  const head = line.slice(0, MAX_FURNITURE_LENGTH * 2);
  const marker = findCommentsOn(head);
  if (!marker) return 0;
  const before = head.slice(0, marker.start);
  if (countWords(before) > MAX_META_WORDS || (/[.!?] /.test(before) && !readPostMeta(before).date))
    return 0;
  const after = head.slice(marker.end);
  const title = earlier.find((text) => after.startsWith(text));
  if (title !== undefined) return marker.end + title.length;
  const glue = GLUE.exec(after);
  return glue ? marker.end + glue.index : 0;
}

/** Whether a whole line is post metadata and no author's or date's line, which are read and kept. */
function isMetaLine(text: string): boolean {
  if (text.length > MAX_FURNITURE_LENGTH || countWords(text) > MAX_META_WORDS + 6) return false;
  if (endsSentence(text) && !/\d[.!?]$/.test(text)) return false;
  const { date, hasCount, rest } = readPostMeta(text);
  return hasCount && rest.length <= (date ? MAX_CATEGORY_WORDS : 2);
}

function readDate(draft: Draft, text: string): Draft {
  const { date } = readPostMeta(text);
  if (!date || draft.meta.published.status === 'stated') return draft;
  const published = { status: 'stated' as const, value: date.date, passage: date.passage };
  return { ...draft, meta: { ...draft.meta, published } };
}

/**
 * Removes the page's line of category, date and comment count, also where it is glued to the first sentence. Its
 * date is the date of publication, unless it stands further below the report, under another headline.
 */
export const stripPostMeta: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const { last } = findBody(lines);
  const changes: Edit[] = [];
  let dated = draft;
  const visit = (line: Line, i: number) => {
    const earlier = lines.slice(0, i).map(({ text }) => text);
    const glued = gluedLength(line.text, earlier);
    if (glued > 0) {
      const end = line.start + reading.text.slice(line.start).search(/\S/) + glued;
      const whole = glued >= line.text.length;
      changes.push(
        editBy('strip-post-meta', { start: line.start, end: whole ? line.end : end }, ''),
      );
      dated = readDate(dated, line.text.slice(0, glued));
    } else if (isMetaLine(line.text)) {
      changes.push(editBy('strip-post-meta', line, ''));
      if (i <= last + 1) dated = readDate(dated, line.text);
    }
  };
  lines.forEach((line, i) => {
    if (i < EDGE_LINES || i >= lines.length - EDGE_LINES) visit(line, i);
  });
  return removeRanges(dated, reading, changes);
};
