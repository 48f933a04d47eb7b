import type { ArticleMeta } from '../../schemas/article.ts';
import type { Draft } from '../draft.ts';
import { datesBetween, findDates, weekdayOf } from '../facts/dates.ts';
import { findPastWeekday } from '../facts/lead-weekday.ts';
import { isNear } from '../facts/near-days.ts';
import { zonesOf } from '../facts/page-zones.ts';
import { datedByCopyright, statedDate } from '../facts/publication-date.ts';
import { findBody } from '../furniture/prose.ts';
import { type Line, linesOf, pageLinesOf } from '../lines.ts';
import type { NormalizeContext, Step } from '../step.ts';

const LEAD_LINES = 4;
const LEAD_LENGTH = 1500;
/** Lines that are made with the report: its pictures and notes. A date in its text may be that of anything. */
const DATING_ROLES = new Set(['note', 'attribution']);
/** A picture may be of any year: its date counts near the days that the story is about. */
const PICTURE_ROLES = new Set(['caption', 'credit']);
/** So many lines below the last sentence a report's own notes stand. */
const NOTES_BELOW = 3;
const ARCHIVE_PICTURE = /\bfile\b|\barchive\b|\(files?\)/i;
function inferredDate(
  lines: readonly Line[],
  span: NormalizeContext['span'],
): ArticleMeta['published'] {
  const body = findBody(lines);
  const lead = lines
    .slice(body.first)
    .filter(({ block }) => block.role === 'paragraph')
    .slice(0, LEAD_LINES)
    .map(({ text }) => findPastWeekday(text.slice(0, LEAD_LENGTH)))
    .find((found) => found !== undefined);
  if (!lead)
    return {
      status: 'unknown',
      reason:
        'The file has no date of its own, and its lead does not say on which day something happened.',
    };
  const { passage, weekday } = lead;
  const found = lines
    .slice(0, body.last + 1 + NOTES_BELOW)
    .flatMap(({ block, text }) => {
      if (DATING_ROLES.has(block.role)) return findDates(text);
      if (!PICTURE_ROLES.has(block.role) || ARCHIVE_PICTURE.test(text)) return [];
      return findDates(text).filter(({ date }) => isNear(date, span));
    })
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

/** A date that lies far from the story is that of something else, whatever stands beside it. */
function plausible(
  published: ArticleMeta['published'],
  span: NormalizeContext['span'],
): ArticleMeta['published'] {
  if (!span || published.status !== 'stated') return published;
  const { value, passage } = published;
  if (isNear(value, span)) return published;
  return {
    status: 'unknown',
    reason: `The page says “${passage}”, which is far from the days that the story is about.`,
  };
}

/** Reads the day of publication: stated by the page, or inferred from the weekday of the lead. */
export const readDate: Step = (draft: Draft, { span }) => {
  const page = pageLinesOf(draft);
  const zones = zonesOf(page);
  const known = draft.meta.published;
  const stated = statedDate(page, zones) ?? (known.status === 'stated' ? known : undefined);
  const published = stated
    ? plausible(stated, span)
    : (datedByCopyright(page, zones) ?? inferredDate(linesOf(draft).lines, span));
  return { ...draft, meta: { ...draft.meta, published } };
};
