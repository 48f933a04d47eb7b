import { compareText } from '../../story/compare-text.ts';
import { isForeign } from '../dates/foreign-times.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import type { NamedStory } from '../names/name-story.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import type { Occurrence } from './find-occurrences.ts';
import { standIn } from './stand-in.ts';
import { trimClause, wholeClause } from './trim-clause.ts';

/** The title of an event, and what it is cut from. */
export interface ChosenTitle {
  readonly text: string;
  readonly occurrence: Occurrence;
  /** The sentence before, which says whom or what its pronoun means; undefined where it has its own subject. */
  readonly namedIn: ReportSentence | undefined;
}

/** A title that is worth less says too little: it has no verb, no subject, or a pronoun that nothing explains. */
const LEAST_SCORE = 0.5;
/** What a pronoun costs a title comes back, but for a little, when it is known what it means. */
const RESOLVED = 1.3;
/** What software reworded or translated gives a title only where no other report says as much. */
const DAMAGED = 0.8;
const PRONOUN = /^(?:He|She|It|They)(?= )/;

function titleOf(
  occurrence: Occurrence,
  occurrences: readonly Occurrence[],
  names: NamedStory,
): ChosenTitle & { readonly score: number } {
  const { sentence, clause, time } = occurrence;
  const dates = occurrences.filter((one) => one.sentence === sentence).map((one) => one.time);
  const tokens = tokensOfClause(sentence.tokens, clause);
  const trimmed = isForeign(sentence.report.language)
    ? wholeClause(sentence, tokens)
    : trimClause(sentence, tokens, dates);
  const pronoun = PRONOUN.exec(trimmed.text)?.[0];
  const subject = pronoun === undefined ? undefined : standIn(pronoun, sentence, clause, names);
  const isPast = time.outlook === 'past' ? 0.4 : 0;
  // A clause with its own subject says more than one that borrows it.
  const isWhole = clause.subject === undefined ? 0.4 : 0;
  return {
    text: subject ? subject.words + trimmed.text.slice(pronoun?.length) : trimmed.text,
    occurrence,
    namedIn: subject?.sentence === sentence ? undefined : subject?.sentence,
    score: trimmed.score + (subject ? RESOLVED : 0) + isPast + isWhole,
  };
}

/** Of titles as good the one that a report tells first, and of damaged reports last. */
const placed = ({ score, occurrence: { sentence } }: ReturnType<typeof titleOf>): number =>
  score - sentence.at / 200 - (sentence.report.isDamaged ? DAMAGED : 0);

/** The best title among the clauses of the reports; undefined where none says enough. */
export function chooseTitle(
  occurrences: readonly Occurrence[],
  names: NamedStory,
): ChosenTitle | undefined {
  const [best] = occurrences
    .map((occurrence) => titleOf(occurrence, occurrences, names))
    .sort((a, b) => placed(b) - placed(a) || compareText(a.text, b.text));
  return best && best.score >= LEAST_SCORE ? best : undefined;
}
