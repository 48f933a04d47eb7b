import type { Draft } from '../draft.ts';
import { readDateline } from '../facts/dateline.ts';
import { findBody, isHeadlineLike } from '../furniture/prose.ts';
import { judgeHeadings } from '../furniture/sections.ts';
import { createSeriesTest } from '../furniture/series.ts';
import { type Line, linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** What these rules remove from between paragraphs shows that the page puts links to other articles there. */
const LINKING_RULES = new Set(['strip-related-links', 'strip-ad-continuation', 'strip-ad-markers']);
/** A question or an exclamation without a kicker (`Kicker: headline?`) is the writer's, as far as its form can tell. */
const OWN_FORM = /^(?![^:]{2,40}: ).*[?!？！][”"’'»]*$/;

/** Whether something of the page was removed inside the raw range. */
const hasFurniture = (draft: Draft, from: number, to: number) =>
  draft.edits.some((edit) => edit.kind === 'strip' && edit.start >= from && edit.end <= to);

/** Headlines between the page's byline and the dateline with which the report itself begins. */
function aboveDateline(draft: Draft, head: readonly Line[], opening: Line | undefined): Line[] {
  if (!opening || !readDateline(opening.text)) return [];
  const title = head.find((line) => line.block.role === 'title');
  if (!title) return [];
  return head.filter(
    (line) =>
      line.block.role === 'paragraph' &&
      isHeadlineLike(line.text) &&
      hasFurniture(draft, title.block.end, line.block.start),
  );
}

/**
 * Removes headlines of other articles from between the paragraphs: short lines whose words do not recur in the text
 * that follows them. Only on a page that has shown links between its paragraphs; a share button proves none.
 */
export const stripRelatedHeadlines: Step = (draft) => {
  if (!hasFurniture(draft, 0, draft.raw.length)) return draft;
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const above = aboveDateline(draft, lines.slice(0, body.first), lines[body.first]);
  const inside = lines.slice(body.first, body.last + 1);
  const from = inside.at(0)?.block.start ?? 0;
  const to = inside.at(-1)?.block.end ?? 0;
  const hasLinksInside = draft.edits.some(
    ({ rule, start, end }) => LINKING_RULES.has(rule) && start > from && end < to,
  );
  const isSeries = createSeriesTest(inside.map(({ text }) => text));
  const strays = hasLinksInside
    ? judgeHeadings(inside, true).strays.filter(
        ({ text }) => !OWN_FORM.test(text) && !isSeries(text),
      )
    : [];
  return removeLines(draft, reading, 'strip-related-headlines', [...above, ...strays]);
};
