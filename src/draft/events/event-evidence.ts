import type { Knowledge } from '../../schemas/event.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import type { ChosenTitle } from './choose-title.ts';
import type { Occurrence } from './find-occurrences.ts';
import { knewOf } from './knew-of.ts';

const MAX_QUOTE = 400;

/** A stretch of a sentence with its words. */
interface Passage {
  readonly sentence: ReportSentence;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One passage of an event, as its schema has it. */
export interface EventEvidence {
  readonly report: string;
  readonly quote: string;
  readonly knew: Knowledge;
  /** Whether the passage only gives the day of what the others tell. */
  readonly dates?: true;
}

/**
 * What is quoted of an occurrence: its sentence, or of one that tells several things its clause, but from the start of
 * the sentence where it is someone’s claim.
 *
 * @param isAlone whether the sentence tells this alone
 */
function passageOf({ sentence, clause }: Occurrence, isAlone: boolean): Passage {
  const tokens = sentence.tokens.slice(clause.subject?.from ?? clause.from, clause.end);
  const isWhole = isAlone && sentence.text.length <= MAX_QUOTE;
  const start = isWhole ? 0 : (tokens[0]?.start ?? 0);
  const end = isWhole ? sentence.text.length : (tokens.at(-1)?.end ?? sentence.text.length);
  return { sentence, start, end, text: sentence.text.slice(start, end).trim() };
}

/** The passages of an event: what each report tells, and the sentence that gives the day where that is another one. */
export function evidenceOf(
  occurrences: readonly Occurrence[],
  { occurrence: source, namedIn, text: title }: ChosenTitle,
  isAlone: (occurrence: Occurrence) => boolean,
): {
  readonly evidence: readonly EventEvidence[];
  readonly passages: readonly Passage[];
  readonly quoteOf: (occurrence: Occurrence) => string;
} {
  const passages = new Map<Occurrence, Passage>(
    occurrences.map((one) => [one, passageOf(one, isAlone(one))]),
  );
  const quoteOf = (one: Occurrence): string => {
    const passage = passages.get(one);
    if (one !== source) return passage?.text ?? '';
    const isCut = passage !== undefined && !holds(passage.text, title);
    const { sentence } = one;
    const [first, last] = namedIn ? [namedIn.start, sentence.end] : [sentence.start, sentence.end];
    return namedIn || isCut ? sentence.block.text.slice(first, last).trim() : (passage?.text ?? '');
  };
  const told = occurrences.map((one) => ({
    report: one.sentence.report.slug,
    quote: quoteOf(one),
    knew: knewOf(one),
  }));
  const quotes = new Set(told.map(({ report, quote }) => `${report} ${quote}`));
  const dating = occurrences.flatMap((one): EventEvidence[] => {
    const { dating: sentence } = one;
    const key = sentence && `${sentence.report.slug} ${sentence.text}`;
    if (!sentence || !key || quotes.has(key)) return [];
    quotes.add(key);
    return [
      { report: sentence.report.slug, quote: sentence.text.trim(), knew: knewOf(one), dates: true },
    ];
  });
  const own = [...new Map(told.map((one) => [`${one.report} ${one.quote}`, one])).values()];
  return {
    evidence: [...own, ...dating],
    passages: [...passages.values()],
    quoteOf,
  };
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a passage has the words of a title in their order. */
export function holds(passage: string, title: string): boolean {
  const words = wordsOf(passage);
  let at = 0;
  return wordsOf(title).every((word) => {
    const found = words.indexOf(word, at);
    at = found + 1;
    return found >= 0;
  });
}
