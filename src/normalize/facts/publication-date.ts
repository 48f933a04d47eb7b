import type { ArticleMeta } from '../../schemas/article.ts';
import { countWords, isProse } from '../furniture/prose.ts';
import type { PageLine } from '../lines.ts';
import { labelledDates, tellsAroundDate } from './dated-line.ts';
import { readDateline } from './dateline.ts';
import { findDates, findDays, readsDayFirst, weekdayOf } from './dates.ts';
import { pageLanguage } from './languages.ts';
import type { PageZones } from './page-zones.ts';

/** Date, clock and label twice, with a place, categories, an author or a count. */
const MAX_LINE_WORDS = 24;
const MAX_LINE_LENGTH = 180;
const PICTURE_ROLES = new Set(['caption', 'credit', 'quotation', 'attribution']);

type Published = ArticleMeta['published'];
/** The surer the lower: a label, then a date alone, then the day of a change, then a date above the headline. */
type Rank = 0 | 1 | 2 | 3;

interface Dated {
  readonly date: string;
  readonly passage: string;
  readonly rank: Rank;
}

function couldSay(line: PageLine, zones: PageZones, at: number): boolean {
  const { text, block } = line;
  if (text.length > MAX_LINE_LENGTH || PICTURE_ROLES.has(block.role) || at === zones.title)
    return false;
  if (countWords(text) > MAX_LINE_WORDS) return false;
  const isSentence = isProse(text) && /[.!?]$/.test(text);
  return !isSentence || labelledDates(text).some(({ label }) => label !== undefined);
}

/** `This report was first published on …` */
const OF_ITSELF = /^this (?:article|story|report|post|piece)\b/i;

/** Whether a line below the report is the report's: right below it or its notes, or by its own words. */
const isRightBelow = (lines: readonly PageLine[], { foot }: PageZones, at: number): boolean =>
  OF_ITSELF.test(lines[at]?.text ?? '') ||
  lines.slice(foot.from, at).every(({ block }) => block.role === 'note');

function datesAt(
  line: PageLine,
  zones: PageZones,
  at: number,
  order: boolean | undefined,
  isOfReport: boolean,
): Dated[] {
  return labelledDates(line.text, order).flatMap(({ date, passage, label }): Dated[] => {
    if (label === 'other') return [];
    const isBelowReport = at >= zones.foot.from;
    if (isBelowReport && (label === undefined || !isOfReport)) return [];
    if (label === undefined && tellsAroundDate(line.text, [passage])) return [];
    const isAbove = zones.title !== -1 && at < zones.title;
    const rank = label === 'published' ? 0 : label === 'changed' ? 2 : isAbove ? 3 : 1;
    return [{ date, passage, rank }];
  });
}

/** The day that the page states beside the report: by the label before it, by its place, or in the dateline. */
export function statedDate(lines: readonly PageLine[], zones: PageZones): Published | undefined {
  const order = readsDayFirst(lines.map(({ text }) => text).join('\n'));
  const { head, foot } = zones;
  const places = [...lines.keys()].filter(
    (i) => (i >= head.from && i < head.to) || (i >= foot.from && i < foot.to),
  );
  const found = places.flatMap((at) => {
    const line = lines[at];
    return line && couldSay(line, zones, at)
      ? datesAt(line, zones, at, order, isRightBelow(lines, zones, at))
      : [];
  });
  const ranked = found.toSorted((a, b) => a.rank - b.rank);
  const [best] = ranked;
  const dateline = readDateline(lines[zones.first]?.text ?? '');
  if (dateline?.date && (best === undefined || best.rank > 0)) {
    return { status: 'stated', value: dateline.date, passage: dateline.passage };
  }
  return best && { status: 'stated', value: best.date, passage: best.passage };
}

const COPYRIGHT_YEAR =
  /(?:©|\(c\)|copyright)[^\n]{0,40}?((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/giu;
const WEEKDAY = /\b(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** A day without its year beside the report, in the year for which the page claims its rights. */
export function datedByCopyright(
  lines: readonly PageLine[],
  zones: PageZones,
): Published | undefined {
  const years = new Set(
    lines.flatMap(({ text }) =>
      [...text.slice(0, MAX_LINE_LENGTH * 2).matchAll(COPYRIGHT_YEAR)].map(
        ([, year, until]) => until ?? year ?? '',
      ),
    ),
  );
  const [year = ''] = years;
  const language = pageLanguage(lines);
  if (years.size !== 1) return undefined;
  for (let at = zones.head.from; at < zones.head.to; at++) {
    const line = lines[at];
    if (!line || !couldSay(line, zones, at) || countWords(line.text) > 14) continue;
    // A day with a year of its own is dated; what another label stands before is another day.
    if (findDates(line.text).length > 0) continue;
    const days = findDays(line.text, language);
    if (
      tellsAroundDate(
        line.text,
        days.map(({ passage }) => passage),
      )
    )
      continue;
    const posted = /(?:posted|published)\D*$/i;
    const day = days.find(({ start }) => posted.test(line.text.slice(0, start))) ?? days[0];
    if (!day || day.day > 31) continue;
    const value = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    const isDay = new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
    const weekday = WEEKDAY.exec(line.text)?.[1]?.slice(0, 3).toLowerCase();
    if (!isDay || (weekday && !weekdayOf(value).toLowerCase().startsWith(weekday))) continue;
    return {
      status: 'inferred',
      value,
      reason: `The page says “${day.passage}” without a year, and claims its rights for ${year}.`,
    };
  }
  return undefined;
}
