import { monthNamed } from '../dates/iso-days.ts';
import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { answerOf, type DraftedQuestion } from './drafted-question.ts';
import { unitOf } from './find-unit.ts';
import { areWrittenNear } from './written-near.ts';

const SCORE = /(?<![\p{L}\p{N}.,–-])(\d{1,2})[-–](\d{1,2})(?![\p{L}\p{N}–-]|[.,]\d)/gu;
const SHOOT_OUT = /\b(?:penalt(?:y|ies)|shoot-?out)\b/i;
/** Both sides of a match, or one and the cup. */
const ENOUGH_NAMES = 2;

interface Score {
  readonly sentence: ReportSentence;
  readonly words: string;
  /** The larger number first: some name the side that lost before. */
  readonly value: string;
  readonly names: ReadonlySet<string>;
  readonly isShootOut: boolean;
}

/** “June 18-19” are days, “10-12 people” may be so many. */
function isRange({ tokens }: ReportSentence, { 0: words, index }: RegExpExecArray): boolean {
  const named = tokens.filter(({ kind }) => kind === 'word');
  const before = named.findLast(({ end }) => end <= index)?.lower ?? '';
  const behind = named.find(({ start }) => start >= index + words.length)?.lower ?? '';
  return monthNamed(before) > 0 || monthNamed(behind) > 0 || unitOf.has(behind);
}

function scoresOf(sentence: ReportSentence): Score[] {
  const found = [...sentence.text.matchAll(SCORE)];
  const [score] = found;
  if (!score || found.length > 1 || isRange(sentence, score)) return [];
  const [a = 0, b = 0] = [Number(score[1]), Number(score[2])];
  return [
    {
      sentence,
      words: score[0],
      value: `${Math.max(a, b)}-${Math.min(a, b)}`,
      names: matterOf(sentence.tokens.filter(({ capital, kind }) => capital && kind === 'word')),
      isShootOut: SHOOT_OUT.test(sentence.text),
    },
  ];
}

const canDiffer = (one: Score, other: Score): boolean => {
  const [a, b] = [one.sentence.report, other.sentence.report];
  return (
    a !== b &&
    one.value !== other.value &&
    one.isShootOut === other.isShootOut &&
    one.names.intersection(other.names).size >= ENOUGH_NAMES &&
    areWrittenNear(a, b)
  );
};

/** The scores that reports give otherwise of one match. What a report has of both tells of two times of it. */
export function differingScores(reports: readonly ToldReport[]): DraftedQuestion[] {
  const all = reports.flatMap(({ sentences }) => sentences.flatMap(scoresOf));
  const told = Map.groupBy(all, ({ sentence }) => sentence.report);
  const has = ({ sentence }: Score, value: string) =>
    told.get(sentence.report)?.some((one) => one.value === value) === true;
  const pairs = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => canDiffer(one, other) && !has(one, other.value) && !has(other, one.value))
      .map((other) => [one, other] as const),
  );
  // Of the same two values once, whichever of them a report has.
  const byValues = Map.groupBy(pairs, (pair) =>
    pair
      .map(({ value }) => value)
      .sort()
      .join(' '),
  );
  return [...byValues.values()].flatMap(([pair = []]) => ({
    about: '',
    kind: 'open',
    answers: pair.map(({ sentence, words }) => answerOf(sentence, words)),
    by: 'numbers',
  }));
}
