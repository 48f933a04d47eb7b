import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { answerOf, type DraftedQuestion } from './drafted-question.ts';

/** Deeds that one thing has once. */
const ONCE =
  /\b(built|founded|established|completed|opened|born|created|launched|commissioned|elected|erected)\b(?: in| only in| as early as)? ((?:1[5-9]|20)\d\d)\b/;
/** How many tokens before the deed name what it was done to. */
const REACH = 4;

interface DatedOnce {
  readonly sentence: ReportSentence;
  readonly deed: string;
  readonly year: string;
  readonly subject: ReadonlySet<string>;
}

function datedOnce(sentence: ReportSentence): DatedOnce[] {
  const found = ONCE.exec(sentence.text);
  const at = found ? sentence.tokens.findIndex(({ start }) => start === found.index) : -1;
  if (!found || at < 0) return [];
  const [, deed = '', year = ''] = found;
  const subject = matterOf(sentence.tokens.slice(Math.max(0, at - REACH), at));
  return [{ sentence, deed, year, subject }];
}

/** The years that reports give otherwise of what happens to one thing once: “the mill, built in 1974”. */
export function differingYears(reports: readonly ToldReport[]): DraftedQuestion[] {
  const all = reports.flatMap(({ sentences }) => sentences.flatMap(datedOnce));
  const asked = new Set<string>();
  return all.flatMap((one, at): DraftedQuestion[] => {
    const other = all
      .slice(at + 1)
      .find(
        ({ sentence, deed, year, subject }) =>
          sentence.report !== one.sentence.report &&
          deed === one.deed &&
          year !== one.year &&
          !subject.isDisjointFrom(one.subject),
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
