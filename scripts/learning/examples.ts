import type { GoldSentence } from '../../src/features/restoration-report/gold-set.ts';
import { bare } from '../../src/features/restoration-report/judge.ts';
import type { LanguageModel } from '../../src/normalize/frequencies/language-model.ts';
import { type Token, tokenize } from '../../src/normalize/language/tokens.ts';
import {
  type FeatureName,
  featureNames,
  featuresOf,
} from '../../src/normalize/spinner/choice/features.ts';
import { oddWordsAmong } from '../../src/normalize/spinner/choice/odd-words.ts';
import {
  candidatesAt,
  overlap,
  type PairIndex,
  type PlainForm,
} from '../../src/normalize/spinner/choice/pair-index.ts';
import {
  gainOf,
  replacedBy,
  type SentenceWords,
  sentenceWords,
  withReplaced,
} from '../../src/normalize/spinner/choice/sentence-words.ts';

/** What a plain form would be at its place: what stood there, another word, a change of the writer's own word. */
type Verdict = 'right' | 'wrong' | 'damage';

export interface Option {
  readonly scraped: string;
  readonly verdict: Verdict;
  readonly features: Partial<Record<FeatureName, number>>;
}

/** One place of a sentence with all that could be put there. */
export type Example = readonly Option[];

/** How often another word of the sentence is restored by surer means when a place is judged. */
const RESTORED_SHARE = 0.7;

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

/**
 * What a sentence teaches: each place where a plain form could be put, seen beside other words of which a part is
 * restored already.
 *
 * @param others the other sentences of its text
 * @param dice numbers from 0 to 1, the same on every run
 */
export function examplesIn(
  sentence: GoldSentence,
  others: readonly GoldSentence[],
  { pairs, model }: { readonly pairs: PairIndex; readonly model: LanguageModel },
  dice: () => number,
): Example[] {
  const shareOf = sharesIn(sentence, others);
  const sentences = Map.groupBy(tokenize(sentence.text), (token) => token.sentence);
  return [...sentences.values()].flatMap((tokens): Example[] => {
    const words = sentenceWords(tokens, model);
    const judged = tokens
      .flatMap((_, at) => candidatesAt(pairs, tokens, at))
      .flatMap((candidate): Judged[] => {
        const verdict = verdictOn(candidate, tokens, sentence);
        return verdict ? [{ ...candidate, verdict }] : [];
      });
    const restored = apart(judged).filter(() => dice() < RESTORED_SHARE);
    const odd = oddWordsAmong(judged, words, model);
    const oddBeside = (...taken: readonly (readonly PlainForm[])[]) =>
      odd.filter((one) => !taken.flat().some((other) => overlap(one, other))).length;
    const places = Map.groupBy(judged, ({ first }) => first).values();
    return [...places].map((options): Example => {
      const elsewhere = restored.filter((one) => !options.some((option) => overlap(one, option)));
      const around = elsewhere.reduce(
        (reached: SentenceWords, one) => withReplaced(reached, replacedBy(one, reached, model)),
        words,
      );
      return options.map((option) => {
        const scraped = scrapedBy(option, tokens);
        const rivals = options.filter(({ last }) => last === option.last).length - 1;
        const features = featuresOf(
          option,
          gainOf(around, replacedBy(option, around, model), model),
          {
            signs: elsewhere.length + oddBeside(options, elsewhere),
            restoredElsewhere: shareOf(scraped, bare(option.plain)),
            oddsOfForm: 0,
            rivals,
          },
        );
        return { scraped, verdict: option.verdict, features };
      });
    });
  });
}

const MOST_ODDS = 3;

/** The logarithm of the odds that a form is a spinner's, after it was seen so often as one, and so often not. */
export const oddsAfter = (spun: number, sound: number): number =>
  Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log((spun + 1) / (sound + 1))));

/** Odds of all forms, and the examples with those that they would have without the example itself. */
export function withOdds(examples: readonly Example[]) {
  const counts = new Map<string, { spun: number; sound: number }>();
  const isSpun = (options: Example, form: string) =>
    options.some(({ scraped, verdict }) => scraped === form && verdict !== 'damage');
  for (const options of examples) {
    for (const form of new Set(options.map(({ scraped }) => scraped))) {
      const count = counts.get(form) ?? { spun: 0, sound: 0 };
      count[isSpun(options, form) ? 'spun' : 'sound'] += 1;
      counts.set(form, count);
    }
  }
  const without = (options: Example, form: string) => {
    const { spun, sound } = counts.get(form) ?? { spun: 1, sound: 1 };
    return isSpun(options, form) ? oddsAfter(spun - 1, sound) : oddsAfter(spun, sound - 1);
  };
  return {
    odds: new Map([...counts].map(([form, { spun, sound }]) => [form, oddsAfter(spun, sound)])),
    examples: examples.map((options) =>
      options.map((option) => ({
        ...option,
        features: { ...option.features, 'odds-of-form': without(options, option.scraped) },
      })),
    ),
  };
}

/** The features as a row of numbers. */
export const rowOf = ({ features }: Option): number[] =>
  featureNames.map((name) => features[name] ?? 0);
