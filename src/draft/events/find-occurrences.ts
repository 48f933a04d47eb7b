import { addDays } from '../dates/iso-days.ts';
import { outlookOf } from '../dates/looks-ahead.ts';
import { findTimes, isDay, type ToldTime } from '../dates/find-times.ts';
import {
  clauseAt,
  type SentenceClause,
  splitClauses,
  tokensOfClause,
} from '../dates/split-clauses.ts';
import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { findFiniteVerb, hasFiniteVerb } from '../words/finite-verbs.ts';
import { isPastForm } from '../words/lexicon.ts';
import { matterOf } from '../words/content-words.ts';
import type { Weights } from '../words/likeness.ts';
import { kindOfEvent } from './event-kinds.ts';

/** That a report says when something happened: one time and the clause that it belongs to. */
export interface Occurrence {
  readonly sentence: ReportSentence;
  readonly clause: SentenceClause;
  readonly time: ToldTime;
  /** Whether the sentence names no day itself and goes on with the day of one before it. */
  readonly isCarried: boolean;
}

/** What a clause without a verb or a subject of its own belongs to is the clause before it. */
function wholeClause(
  sentence: ReportSentence,
  clauses: readonly SentenceClause[],
  clause: SentenceClause,
): SentenceClause {
  const hasVerb = hasFiniteVerb(tokensOfClause(sentence.tokens, clause));
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
  }
  return found;
}

interface DatedMatter {
  readonly day: string;
  readonly matter: ReadonlySet<string>;
}

const MOST_BEFORE = 15;

/** The day of the sentence before that is about most of the same; undefined where none shares a word. */
function dayOfLikest(sentence: ReportSentence, dated: readonly DatedMatter[], weigh: Weights): string | undefined {
  const matter = matterOf(sentence.tokens);
  let best: { day: string; shared: number } | undefined;
  for (const { day, matter: other } of dated.slice(-MOST_BEFORE)) {
    const shared = [...matter.intersection(other)].reduce((sum, word) => sum + weigh(word), 0);
    if (shared > 0 && (!best || shared >= best.shared)) best = { day, shared };
  }
  return best?.day;
}

const MAX_CARRIED_DAYS = 7;
/** Kinds of event of which a sentence without a time goes on telling: deeds, and not words or states. */
const DEEDS = new Set(['incident', 'decision', 'ceremony', 'meeting', 'visit']);

/** A deed that is told in the sentence behind a dated one, in the same paragraph, happened on the same day. */
function carry(sentence: ReportSentence, before: Occurrence | undefined): Occurrence | undefined {
  if (!before || before.sentence.block !== sentence.block || before.sentence.at !== sentence.at - 1) return undefined;
  const { published } = sentence.report;
  const { from, outlook } = before.time;
  if (outlook !== 'past' || published === undefined || from < addDays(published, -MAX_CARRIED_DAYS)) return undefined;
  const [clause] = splitClauses(sentence.tokens);
  const tokens = clause ? tokensOfClause(sentence.tokens, clause) : [];
  const verb = tokens[findFiniteVerb(tokens)];
  if (!clause || !verb || !isPastForm(verb.lower) || outlookOf(tokens) !== 'past') return undefined;
  if (!DEEDS.has(kindOfEvent([verb.lower], false)) || /["“”]/.test(sentence.text)) return undefined;
  const time = { ...before.time, isCounted: true, start: 0, end: 0 };
  return { sentence, clause, time: { ...time, outlook: 'past' }, isCarried: true };
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
export function findOccurrences(reports: readonly ToldReport[], weigh: Weights): Occurrence[] {
  const usual = usualDay(reports);
  return reports.flatMap((report) => {
    const written = report.published ?? usual;
    let lastDay: string | undefined;
    let before: Occurrence | undefined;
    const dated: DatedMatter[] = [];
    return report.sentences.flatMap((sentence) => {
      if (sentence.block.role === 'caption') return [];
      const likeDay = () => dayOfLikest(sentence, dated, weigh) ?? lastDay;
      const found = occurrencesIn(sentence, findTimes(sentence, { written, lastDay, likeDay }));
      const carried = found.length === 0 && carry(sentence, before);
      if (carried) found.push(carried);
      before = found.findLast(({ time, clause }) => isDay(time) && clause.subject === undefined);
      const days = found.filter(({ time }) => isDay(time));
      // What a relative clause dates lies beside the story’s course.
      const main = days.findLast(({ clause }) => clause.subject === undefined) ?? days.at(-1);
      lastDay = main?.time.from ?? lastDay;
      if (main) dated.push({ day: main.time.from, matter: matterOf(sentence.tokens) });
      return found;
    });
  });
}
