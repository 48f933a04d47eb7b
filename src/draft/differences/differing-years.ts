import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { answerOf, type DraftedQuestion } from './drafted-question.ts';

/** Deeds that one thing has once. */
const ONCE =
  /\b(built|founded|established|completed|opened|born|launched|commissioned|erected)\b(?: in| only in| as early as)? ((?:1[5-9]|20)\d\d)\b/;
/** `houses`, `jobs`; no `glass`, `class` or `his`. */
const PLURAL = /^\p{L}{3,}(?<!s|u|i)s$/u;
/** How many tokens before the deed name what it was done to. */
const REACH = 4;

interface DatedOnce {
  readonly sentence: ReportSentence;
  readonly deed: string;
  readonly year: string;
  readonly subject: ReadonlySet<string>;
  /** The names in it. */
  readonly names: ReadonlySet<string>;
}

function datedOnce(sentence: ReportSentence): DatedOnce[] {
  const found = ONCE.exec(sentence.text);
  const at = found ? sentence.tokens.findIndex(({ start }) => start === found.index) : -1;
  if (!found || at < 0) return [];
  const [, deed = '', year = ''] = found;
  const before = sentence.tokens.slice(Math.max(0, at - REACH), at);
  const names = matterOf(before.filter(({ capital, opens }) => capital && !opens));
  // Houses are built year after year; James is one.
  if (before.some(({ lower, capital, opens }) => PLURAL.test(lower) && (opens || !capital)))
    return [];
  return [{ sentence, deed, year, subject: matterOf(before), names }];
}

/** Whether both may be of one thing: each has no name that the other has not, where the other has some. */
const isOfOneThing = (one: DatedOnce, other: DatedOnce): boolean =>
  !one.subject.isDisjointFrom(other.subject) &&
  (one.names.isSubsetOf(other.names) || other.names.isSubsetOf(one.names));

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
          against.year !== one.year &&
          isOfOneThing(one, against),
      );
    const key = other && [one.deed, ...[one.year, other.year].sort()].join(' ');
    if (!other || !key || asked.has(key)) return [];
    asked.add(key);
    return [
      {
        about: one.deed,
        kind: 'open',
        answers: [one, other].map(({ sentence, year }) => answerOf(sentence, year)),
        by: 'other-day',
      },
    ];
  });
}
