import { findTimes, isDay, type ToldTime } from '../dates/find-times.ts';
import { isForeign } from '../dates/foreign-times.ts';
import { looksAhead } from '../dates/looks-ahead.ts';
import {
  clauseAt,
  type SentenceClause,
  splitClauses,
  tokensOfClause,
} from '../dates/split-clauses.ts';
import { LONGEST_SENTENCE, type ReportSentence, type ToldReport } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { hasFiniteVerb } from '../words/finite-verbs.ts';
import type { Weights } from '../words/likeness.ts';
import { carry, type DatedMatter, type DatedSentence, likestDated } from './carry.ts';
import { foreignOccurrences } from './foreign-occurrences.ts';
import { isBesideVerb, isInSaying } from './two-times.ts';

/** That a report says when something happened: one time and the clause that it belongs to. */
export interface Occurrence {
  readonly sentence: ReportSentence;
  readonly clause: SentenceClause;
  readonly time: ToldTime;
  /** Whether the sentence names no day itself and goes on with the day of one before it. */
  readonly isCarried: boolean;
  /** The sentence that names the day, where this one does not; undefined where it does, or where no sentence names it. */
  readonly dating?: ReportSentence | undefined;
  /** Whether the sentence opens with a time of its own that no rule reads: “On the last day of the visit”. */
  readonly isLoose?: boolean;
}

/** Whether its day is a guess that dates nothing by itself: counted from a report which names none, or not that of the sentence before. */
export const isGuessed = ({ sentence, time, isLoose }: Occurrence): boolean =>
  isLoose === true || (time.isCounted && sentence.report.isGuess);

/** What a clause without a verb or a subject of its own belongs to is the clause before it. */
function wholeClause(
  sentence: ReportSentence,
  clauses: readonly SentenceClause[],
  clause: SentenceClause,
): SentenceClause {
  const hasVerb = hasFiniteVerb(tokensOfClause(sentence.tokens, clause));
  // “In August the visit, then a secret, caused a stir”: the verb stands behind what was put in between.
  const resumed = hasVerb
    ? undefined
    : clauses.find(
        ({ subject, from, own }) =>
          subject?.from === clause.from || (from === clause.from && own > clause.own),
      );
  if (resumed) return resumed;
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1];
  if (hasVerb || !before) return clause;
  return { ...before, end: clause.end };
}

function occurrencesIn(sentence: ReportSentence, times: readonly ToldTime[]): Occurrence[] {
  const clauses = splitClauses(sentence.tokens);
  const found: Occurrence[] = [];
  for (const time of times) {
    const isClockOnly = time.isCarriedDay === true;
    if (isInSaying(sentence.tokens, time.start)) continue;
    const clause = wholeClause(sentence, clauses, clauseAt(clauses, sentence.tokens, time.start));
    const rival = found.findIndex((other) => other.clause.own === clause.own);
    const other = found[rival];
    if (!other) {
      found.push({ sentence, clause, time, isCarried: isClockOnly });
      continue;
    }
    const [a, b] = [other.time, time];
    const isOne = isDay(a) && isDay(b) && a.from === b.from;
    // “on Sunday evening at 6 p.m.” is one time; of others in one clause the most precise one dates it.
    if (isOne || b.from.length > a.from.length) found[rival] = { ...other, time: { ...a, ...b } };
    else if (isBesideVerb(sentence.tokens, clause.own, a, b)) found[rival] = { ...other, time: b };
  }
  return found;
}

/** “two days after the theft”: told of another day than that of the sentence. */
const IS_COUNTED = /\b(?:after|before)$/;

/** What the sentences of one report date, in the order of their words. */
function occurrencesOf(report: ToldReport, weigh: Weights): Occurrence[] {
  const { written } = report;
  let last: DatedSentence | undefined;
  let lastPast: DatedSentence | undefined;
  let before: DatedSentence | undefined;
  const dated: DatedMatter[] = [];
  return report.sentences.flatMap((sentence) => {
    if (sentence.block.role === 'caption' || sentence.text.length > LONGEST_SENTENCE) return [];
    const likest = () => likestDated(sentence, dated, weigh) ?? last;
    const likeDay = () => likest()?.time.from;
    const times = findTimes(sentence, {
      written,
      lastDay: last?.time.from,
      lastPast: lastPast?.time.from,
      likeDay,
    });
    const found = occurrencesIn(sentence, times).map(
      (one): Occurrence => ({
        ...one,
        dating: datingOf(one.time, likest, /^earlier\b/i.test(one.time.text) ? lastPast : last)
          ?.sentence,
      }),
    );
    const carried = found.length === 0 && carry(sentence, { before, dated, weigh });
    if (carried) found.push(carried);
    const past = found.findLast(({ time }) => time.outlook === 'past');
    before = past && { sentence: past.dating ?? sentence, time: past.time, isLoose: past.isLoose };
    const days = found.filter(({ time }) => isDay(time) && !IS_COUNTED.test(time.text));
    // What a relative clause dates lies beside the story’s course.
    const main = days.findLast(({ clause }) => clause.subject === undefined) ?? days.at(-1);
    if (main) {
      last = { sentence: main.dating ?? sentence, time: main.time, isLoose: main.isLoose };
      if (!looksAhead(main.time.outlook)) lastPast = last;
      dated.push({ ...last, matter: matterOf(sentence.tokens) });
    }
    return found;
  });
}

/** The sentence that a time leans on: a time of day alone on one like it, “the day before” on the last day that was named. */
function datingOf(
  { isCarriedDay, leans }: ToldTime,
  likest: () => DatedSentence | undefined,
  last: DatedSentence | undefined,
): DatedSentence | undefined {
  if (isCarriedDay === true) return likest();
  return leans === true ? last : undefined;
}

/** What the reports date, report by report in the order of their words. */
export const findOccurrences = (reports: readonly ToldReport[], weigh: Weights): Occurrence[] =>
  reports.flatMap((report) =>
    isForeign(report.language) ? foreignOccurrences(report) : occurrencesOf(report, weigh),
  );
