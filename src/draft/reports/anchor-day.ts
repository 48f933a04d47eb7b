import { tokenize } from '../../normalize/language/tokens.ts';
import { splitSentences } from '../../story/evidence/sentence-around.ts';
import { addDays, weekdayNamed, weekdayOf } from '../dates/iso-days.ts';
import { matterOf } from '../words/content-words.ts';
import { likeness, weighWords } from '../words/likeness.ts';

/** A sentence of a lead: which day of the week it names as just past, if any, and what it is about. */
export interface LeadSentence {
  readonly weekday: number | undefined;
  readonly matter: ReadonlySet<string>;
}

/** One of a report whose day is known. */
export interface DatedLead extends LeadSentence {
  readonly written: string;
}

const LEAD_TEXTS = 4;
/** How like each other what two reports tell of one day of the week must be for it to be one day. */
const ENOUGH = 0.3;
/** Of which matter a report is can be seen at less. */
const ENOUGH_OF_MATTER = 0.2;
/** So many sentences are compared with, so that the time grows with the number of reports and not with its square. */
const MOST_COMPARED = 200;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** “last Monday”, “will speak on Monday”: not the day just past. */
const OTHER_DAY = /\b(?:will|would|next|last|expected|due|planned)\b/i;

/** The sentences of a report’s lead. */
export const leadSentences = (texts: readonly string[]): LeadSentence[] =>
  texts
    .slice(0, LEAD_TEXTS)
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .map((text) => ({
      weekday: OTHER_DAY.test(text) ? undefined : weekdayNamed(WEEKDAY.exec(text)?.[0] ?? ''),
      matter: matterOf(tokenize(text)),
    }));

const daysBack = (written: string, weekday: number) =>
  addDays(written, -((weekdayOf(written) - weekday + 7) % 7));

/** The only day of that name from the first to the last of the dated reports; undefined where there are two or none. */
function onlyDayNamed(weekday: number, dated: readonly DatedLead[]): string | undefined {
  const days = dated.map(({ written }) => written).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const day = daysBack(last, weekday);
  return day >= first && addDays(day, -7) < first ? day : undefined;
}

/**
 * The day of a report that names none: the day on which its lead says that it happened, by dated reports that tell in
 * like words of the same day of the week, or that tell of the matter when there was only one such day.
 *
 * @returns undefined where no dated report tells the same, or where several tell it of different days
 */
export function anchorDay(
  leads: readonly LeadSentence[],
  dated: readonly DatedLead[],
): string | undefined {
  const near = dated.slice(0, MOST_COMPARED);
  const weigh = weighWords([...leads, ...near].map(({ matter }) => matter));
  for (const { weekday, matter } of leads) {
    if (weekday === undefined) continue;
    const alike = near.map((other) => ({ other, like: likeness(matter, other.matter, weigh) }));
    const days = new Set(
      alike.flatMap(({ other, like }) =>
        other.weekday === weekday && like >= ENOUGH ? daysBack(other.written, weekday) : [],
      ),
    );
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
    if (alike.some(({ like }) => like >= ENOUGH_OF_MATTER)) return onlyDayNamed(weekday, dated);
  }
  return undefined;
}
