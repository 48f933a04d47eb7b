import type { ArticleMeta } from '../../schemas/article.ts';
import type { Draft } from '../draft.ts';
import { datesBetween, findDates, weekdayOf } from '../facts/dates.ts';
import { readPostMeta } from '../facts/post-meta.ts';
import { findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import type { NormalizeContext, Step } from '../step.ts';

/** A day of the week in a lead, not of another week. */
const WEEKDAY =
  /(?<!\b(?:last|next|previous|following|past|every|each|since|until|by) )\b(?:(?:on|early|earlier|late|later|this|earlier on|late on) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!s|['’]s)/;
const LEAD_LINES = 4;
const LEAD_LENGTH = 1500;

function statedDate(lines: readonly Line[]): ArticleMeta['published'] | undefined {
  const body = findBody(lines);
  for (const [i, { block, text }] of lines.entries()) {
    if (block.role !== 'note' || text.length > 120 || (i >= body.first && i <= body.last)) continue;
    const { date } = readPostMeta(text);
    if (date) return { status: 'stated', value: date.date, passage: date.passage };
  }
  return undefined;
}

function inferredDate(
  lines: readonly Line[],
  span: NormalizeContext['span'],
): ArticleMeta['published'] {
  const body = findBody(lines);
  const lead = lines
    .slice(body.first)
    .filter(({ block }) => block.role === 'paragraph')
    .slice(0, LEAD_LINES)
    .map(({ text }) => WEEKDAY.exec(text.slice(0, LEAD_LENGTH)))
    .find((match) => match !== null);
  if (!lead)
    return {
      status: 'unknown',
      reason: 'The file has no date of its own and its lead names no day.',
    };
  const [passage, weekday = ''] = lead;
  const found = lines
    .flatMap(({ text }) => findDates(text))
    .find(({ date }) => weekdayOf(date) === weekday);
  if (found) {
    return {
      status: 'inferred',
      value: found.date,
      reason: `The lead says “${passage}”, and the file gives “${found.passage}”, a ${weekday}.`,
    };
  }
  const days = span
    ? datesBetween(span.from, span.to).filter((date) => weekdayOf(date) === weekday)
    : [];
  const [day] = days;
  if (day && days.length === 1) {
    return {
      status: 'inferred',
      value: day,
      reason: `The lead says “${passage}”; of the days that the story is about, ${day} is a ${weekday}.`,
    };
  }
  return {
    status: 'unknown',
    reason: `The lead says “${passage}”, and no date in the file says which.`,
  };
}

/** Reads the day of publication: stated by the page, or inferred from the weekday of the lead. */
export const readDate: Step = (draft: Draft, { span }) => {
  if (draft.meta.published.status === 'stated') return draft;
  const { lines } = linesOf(draft);
  const published = statedDate(lines) ?? inferredDate(lines, span);
  return { ...draft, meta: { ...draft.meta, published } };
};
