import { findTimes, isDay, type ToldTime } from '../dates/find-times.ts';
import {
  clauseAt,
  type SentenceClause,
  splitClauses,
  tokensOfClause,
} from '../dates/split-clauses.ts';
import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { isPastForm } from '../words/lexicon.ts';

/** That a report says when something happened: one time and the clause that it belongs to. */
export interface Occurrence {
  readonly sentence: ReportSentence;
  readonly clause: SentenceClause;
  readonly time: ToldTime;
  /** Whether the sentence names no time itself and goes on with the day of the one before it. */
  readonly isCarried: boolean;
}

/** What a clause without a verb or a subject of its own belongs to is the clause before it. */
function wholeClause(
  sentence: ReportSentence,
  clauses: readonly SentenceClause[],
  clause: SentenceClause,
): SentenceClause {
  const hasVerb = tokensOfClause(sentence.tokens, clause).some(
    ({ lower, capital }) =>
      !capital &&
      (isPastForm(lower) || /^(?:is|are|was|were|will|would|has|have|had|may|could)$/.test(lower)),
  );
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1];
  if (hasVerb || !before) return clause;
  return { ...before, end: clause.end };
}

function occurrencesIn(sentence: ReportSentence, times: readonly ToldTime[]): Occurrence[] {
  const clauses = splitClauses(sentence.tokens);
  const found: Occurrence[] = [];
  for (const time of times) {
    const clause = wholeClause(sentence, clauses, clauseAt(clauses, sentence.tokens, time.start));
    const rival = found.findIndex((other) => other.clause.from === clause.from);
    const other = found[rival];
    if (!other) {
      found.push({ sentence, clause, time, isCarried: false });
      continue;
    }
    const [a, b] = [other.time, time];
    const isOne = isDay(a) && isDay(b) && a.from === b.from;
    // “on Sunday evening at 6 p.m.” is one time; of others in one clause the most precise one dates it.
    if (isOne || b.from.length > a.from.length) found[rival] = { ...other, time: { ...a, ...b } };
  }
  return found;
}

/** The day that most reports were written on: what a report without a date is counted from. */
export function usualDay(reports: readonly ToldReport[]): string | undefined {
  const days = Map.groupBy(
    reports.flatMap(({ published }) => published ?? []),
    (day) => day,
  );
  return [...days].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1))[0]?.[0];
}

/** What the reports date, report by report in the order of their words. */
export function findOccurrences(reports: readonly ToldReport[]): Occurrence[] {
  const usual = usualDay(reports);
  return reports.flatMap((report) => {
    const written = report.published ?? usual;
    let lastDay: string | undefined;
    return report.sentences.flatMap((sentence) => {
      if (sentence.block.role === 'caption') return [];
      const found = occurrencesIn(sentence, findTimes(sentence, { written, lastDay }));
      lastDay = found.findLast(({ time }) => isDay(time))?.time.from ?? lastDay;
      return found;
    });
  });
}
