import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { answerOf, type DraftedQuestion } from './drafted-question.ts';

/** Deeds that one thing has once, and the year or the month in which it has. */
const ONCE =
  /\b(built|founded|established|completed|opened|born|launched|commissioned|erected|collapsed|died|retired|arrested|appointed|hired|married)\b(?: in| only in| as early as)? ((?:(?:January|February|March|April|May|June|July|August|September|October|November|December),? )?((?:1[5-9]|20)\d\d))\b/;
/** What may happen again in another year. */
const AGAIN: ReadonlySet<string> = new Set(['arrested', 'appointed', 'hired', 'married']);
/** `houses`, `jobs`; no `glass`, `class` or `his`. */
const PLURAL = /^\p{L}{3,}(?<!s|u|i)s$/u;
/** How many tokens before the deed name what it was done to. */
const REACH = 4;

interface DatedOnce {
  readonly sentence: ReportSentence;
  readonly deed: string;
  readonly year: string;
  /** `2022`, or `February 2022`. */
  readonly date: string;
  readonly subject: ReadonlySet<string>;
  /** The names in it. */
  readonly names: ReadonlySet<string>;
}

function datedOnce(sentence: ReportSentence): DatedOnce[] {
  const found = ONCE.exec(sentence.text);
  const at = found ? sentence.tokens.findIndex(({ start }) => start === found.index) : -1;
  if (!found || at < 0) return [];
  const [, deed = '', date = '', year = ''] = found;
  const before = sentence.tokens.slice(Math.max(0, at - REACH), at);
  const names = matterOf(before.filter(({ capital, opens }) => capital && !opens));
  // Houses are built year after year; James is one.
  if (before.some(({ lower, capital, opens }) => PLURAL.test(lower) && (opens || !capital)))
    return [];
  return [{ sentence, deed, date, year, subject: matterOf(before), names }];
}

/** Whether both may be of one thing: each has no name that the other has not, where the other has some. */
const isOfOneThing = (one: DatedOnce, other: DatedOnce): boolean =>
  !one.subject.isDisjointFrom(other.subject) &&
  (one.names.isSubsetOf(other.names) || other.names.isSubsetOf(one.names));

/** Whether two dates exclude each other: as far as the less precise one goes. */
const areOther = (one: DatedOnce, other: DatedOnce): boolean =>
  one.year === other.year
    ? one.date !== one.year && other.date !== other.year && one.date !== other.date
    : !AGAIN.has(one.deed);

/** The years that reports give otherwise of what happens to one thing once: “the mill, built in 1974”. */
export function differingYears(reports: readonly ToldReport[]): DraftedQuestion[] {
  const all = reports.flatMap(({ sentences }) => sentences.flatMap(datedOnce));
  const asked = new Set<string>();
  return all.flatMap((one, at): DraftedQuestion[] => {
    const other = all
      .slice(at + 1)
      .find(
        (against) =>
          against.sentence.report !== one.sentence.report &&
          against.deed === one.deed &&
          areOther(one, against) &&
          isOfOneThing(one, against),
      );
    const key = other && [one.deed, ...[one.date, other.date].sort()].join(' ');
    if (!other || !key || asked.has(key)) return [];
    asked.add(key);
    return [
      {
        about: one.deed,
        kind: 'open',
        answers: [one, other].map(({ sentence, date }) => answerOf(sentence, date)),
        by: 'other-day',
      },
    ];
  });
}
