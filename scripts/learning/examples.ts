import type { GoldSentence } from '../../src/features/restoration-report/gold-set.ts';
import { bare } from '../../src/features/restoration-report/judge.ts';
import type { LanguageModel } from '../../src/normalize/frequencies/language-model.ts';
import { type Token, tokenize } from '../../src/normalize/language/tokens.ts';
import { LEAST_HOPE } from '../../src/normalize/spinner/choice/bounds.ts';
import {
  type FeatureName,
  featureNames,
  featuresOf,
} from '../../src/normalize/spinner/choice/features.ts';
import {
  candidatesAt,
  isBroad,
  overlap,
  type PairIndex,
  type PlainForm,
  type Prior,
  type TokenSpan,
} from '../../src/normalize/spinner/choice/pair-index.ts';
import {
  gainsIn,
  replacedBy,
  type SentenceWords,
  sentenceWords,
  withReplaced,
} from '../../src/normalize/spinner/choice/sentence-words.ts';

/** What a plain form would be at its place: what stood there, another word, a change of the writer's own word. */
type Verdict = 'right' | 'wrong' | 'damage';

export interface Option extends TokenSpan {
  readonly scraped: string;
  readonly prior: Prior;
  readonly verdict: Verdict;
  readonly features: Partial<Record<FeatureName, number>>;
}

/** One place of a sentence with all that could be put there. */
export interface Example {
  readonly options: readonly Option[];
  /** Other places of the sentence that were restored already. */
  readonly restored: readonly TokenSpan[];
}

/** The places of one sentence. */
export interface TaughtSentence {
  /** Whether it is one to learn from, or stands beside those only. */
  readonly isTaught: boolean;
  /** In tokens. */
  readonly length: number;
  readonly examples: readonly Example[];
  /** How many words its text has restored in so many tokens. */
  readonly expected: number;
  /** Its places that were restored already. */
  readonly restored: readonly TokenSpan[];
}

/** The sentences of one text. */
export type TaughtText = readonly TaughtSentence[];

/** How often another word of a sentence is restored by surer means: seldom where the lists know the spinner badly. */
const RESTORED_SHARES = [0, 0.3, 0.7, 0.9];

const scrapedBy = ({ first, last }: PlainForm, tokens: readonly Token[]) =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** Undefined where to leave the words would be right too. */
function verdictOn(
  { first, last, plain }: PlainForm,
  tokens: readonly Token[],
  { text, artefacts }: GoldSentence,
): Verdict | undefined {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const touched = artefacts.filter((artefact) => artefact.start < end && artefact.end > start);
  const [artefact, another] = touched;
  if (!artefact) return 'damage';
  if (another) return 'wrong';
  if (artefact.accepted.includes(artefact.scraped)) return undefined;
  const from = Math.min(start, artefact.start);
  const to = Math.max(end, artefact.end);
  const reading = bare(text.slice(from, start) + plain + text.slice(end, to));
  const isRight = artefact.accepted.some(
    (accepted) =>
      bare(text.slice(from, artefact.start) + accepted + text.slice(artefact.end, to)) === reading,
  );
  return isRight ? 'right' : 'wrong';
}

interface Knowledge {
  readonly pairs: PairIndex;
  readonly model: LanguageModel;
}

/** What is told of a text. */
interface Circumstances {
  readonly shareOf: ReturnType<typeof sharesIn>;
  /** Of its words that could be restored, how many are; and how many that are, for each token. */
  readonly share: number;
  readonly rate: number;
  readonly dice: () => number;
}

interface Judged extends PlainForm {
  readonly verdict: Verdict;
}

/** Of right candidates those that do not overlap. */
function apart(candidates: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const candidate of candidates) {
    if (candidate.verdict !== 'right' || kept.some((other) => overlap(other, candidate))) continue;
    kept.push(candidate);
  }
  return kept;
}

/** In what share of its other places a text of some sentences has a form restored to a plain one. */
function sharesIn(sentence: GoldSentence, others: readonly GoldSentence[]) {
  const artefacts = others.flatMap((other) => other.artefacts);
  const words = ` ${[sentence, ...others]
    .flatMap(({ text }) => tokenize(text))
    .map(({ lower }) => lower)
    .join(' ')} `;
  return (scraped: string, plain: string): number => {
    const restored = artefacts.filter(
      (artefact) =>
        bare(artefact.scraped) === scraped &&
        artefact.accepted.some((word) => bare(word) === plain),
    ).length;
    const places = words.split(` ${scraped} `).length - 2;
    return restored === 0 ? 0 : restored / Math.max(restored, places);
  };
}

/** How many words of a text are spun, for each token. */
function rateIn(others: readonly GoldSentence[]): number {
  const spun = others.flatMap(({ artefacts }) =>
    artefacts.filter(({ accepted, scraped }) => !accepted.includes(scraped)),
  );
  return spun.length / Math.max(1, others.flatMap(({ text }) => tokenize(text)).length);
}

/**
 * What a text teaches: each place where a plain form could be put, seen beside other words of which a part is
 * restored already.
 *
 * @param isTaught whether a sentence is one to learn from
 * @param dice numbers from 0 to 1, the same on every run
 */
export function examplesIn(
  text: readonly GoldSentence[],
  isTaught: (sentence: GoldSentence) => boolean,
  knowledge: Knowledge,
  dice: () => number,
): TaughtText {
  const share = RESTORED_SHARES[Math.floor(dice() * RESTORED_SHARES.length)] ?? 0;
  const rate = share * rateIn(text);
  return text.flatMap((sentence) => {
    const shareOf = sharesIn(
      sentence,
      text.filter((other) => other !== sentence),
    );
    return sentencesOf(sentence, { ...knowledge, shareOf, share, rate, dice }).map((taught) => ({
      ...taught,
      isTaught: isTaught(sentence),
    }));
  });
}

function sentencesOf(
  sentence: GoldSentence,
  { pairs, model, shareOf, share, rate, dice }: Knowledge & Circumstances,
): Omit<TaughtSentence, 'isTaught'>[] {
  const sentences = Map.groupBy(tokenize(sentence.text), (token) => token.sentence);
  return [...sentences.values()].map((tokens) => {
    const words = sentenceWords(tokens, model);
    const judged = tokens
      .flatMap((_, at) => candidatesAt(pairs, tokens, at))
      .flatMap((candidate): Judged[] => {
        const verdict = verdictOn(candidate, tokens, sentence);
        return verdict ? [{ ...candidate, verdict }] : [];
      });
    const restored = apart(judged).filter(() => dice() < share);
    const places = Map.groupBy(judged, ({ first }) => first).values();
    const examples = [...places].flatMap((options): Example[] => {
      const elsewhere = restored.filter((one) => !options.some((option) => overlap(one, option)));
      const around = elsewhere.reduce(
        (reached: SentenceWords, one) => withReplaced(reached, replacedBy(one, reached, model)),
        words,
      );
      const gainFor = gainsIn(around, model);
      const optionFor = (option: Judged): Option[] => {
        const scraped = scrapedBy(option, tokens);
        const gain = gainFor(option, isBroad(option.prior) ? LEAST_HOPE : -Infinity);
        if (!gain) return [];
        const features = featuresOf(option, gain, {
          spunOdds: 0,
          signs: 0,
          broad: 0,
          restoredElsewhere: shareOf(scraped, bare(option.plain)),
          restoredRate: rate,
          oddsOfForm: 0,
          rivals: options.filter(({ last }) => last === option.last).length - 1,
        });
        const { first, last, verdict, prior } = option;
        return [{ first, last, scraped, verdict, prior, features }];
      };
      const hopeful = options.flatMap(optionFor);
      return hopeful.length > 0 ? [{ options: hopeful, restored: elsewhere }] : [];
    });
    return { length: tokens.length, examples, expected: rate * tokens.length, restored };
  });
}

/** The features as a row of numbers. */
export const rowOf = ({ features }: Option): number[] =>
  featureNames.map((name) => features[name] ?? 0);
