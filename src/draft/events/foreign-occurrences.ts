import type { Token } from '../../normalize/language/tokens.ts';
import type { ToldTime } from '../dates/find-times.ts';
import { foreignTimes } from '../dates/foreign-times.ts';
import type { SentenceClause } from '../dates/split-clauses.ts';
import { LONGEST_SENTENCE, type ReportSentence, type ToldReport } from '../reports/read-reports.ts';
import { wordList } from '../words/word-list.ts';
import type { Occurrence } from './find-occurrences.ts';

const RELATIVE = wordList('que qui die der das welche welcher welches');

/** A clause that is put between two commas behind the subject of a sentence, and what is left without it. */
interface SplitSentence {
  readonly aside: SentenceClause;
  readonly rest: SentenceClause;
}

/** “La presa, que cedió el lunes, se construyó en 1934”: what is told of the subject in between, and behind it. */
function splitAside(tokens: readonly Token[]): SplitSentence | undefined {
  const open = tokens.findIndex(({ text }) => text === ',');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',');
  if (open < 1 || close < 0 || !RELATIVE.has(tokens[open + 1]?.lower ?? '')) return undefined;
  const subject = { from: 0, end: open };
  return {
    aside: { from: open + 2, end: close, own: open + 1, subject },
    rest: { from: close + 1, end: tokens.length, own: close + 1, subject },
  };
}

/** What a sentence dates: itself where it names one time, or each of its two clauses; several times in one clause date nothing. */
function occurrencesIn(sentence: ReportSentence, times: readonly ToldTime[]): Occurrence[] {
  const { tokens } = sentence;
  const split = splitAside(tokens);
  const closing = tokens[split?.aside.end ?? 0]?.start ?? 0;
  const opening = tokens[split?.aside.own ?? 0]?.start ?? 0;
  const isInAside = ({ start }: ToldTime) => start >= opening && start < closing;
  const whole = { from: 0, end: tokens.length, own: 0, subject: undefined };
  const parts = split
    ? [
        { clause: split.aside, own: times.filter(isInAside) },
        { clause: split.rest, own: times.filter((time) => !isInAside(time)) },
      ]
    : [{ clause: whole, own: times }];
  return parts.flatMap(({ clause, own: [time, ...others] }) =>
    time && others.length === 0 ? [{ sentence, clause, time, isCarried: false }] : [],
  );
}

/** What a report in another language than English dates, in the order of its words. */
export const foreignOccurrences = ({
  sentences,
  language = '',
  written,
}: ToldReport): Occurrence[] =>
  sentences.flatMap((sentence) =>
    sentence.block.role === 'caption' || sentence.text.length > LONGEST_SENTENCE
      ? []
      : occurrencesIn(sentence, foreignTimes(sentence.text, language, written)),
  );
