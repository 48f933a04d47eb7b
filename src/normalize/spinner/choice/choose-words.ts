import type { LanguageModel } from '../../frequencies/language-model.ts';
import { featuresOf, scoreBy } from './features.ts';
import { type OddWord, oddWordsAmong } from './odd-words.ts';
import { candidatesAt, overlap, type PairIndex, type PlainForm } from './pair-index.ts';
import { gainOf, replacedBy, type SentenceWords, withReplaced } from './sentence-words.ts';
import { oddsOfForm, weights } from './weights.ts';

/** A plain form that was chosen for its place. */
export interface Choice extends PlainForm {
  /** What speaks for it against leaving the text, as the logarithm of odds. */
  readonly score: number;
  /** How much likelier the sentence is with it, in nats, the other choices made. */
  readonly nats: number;
}

/** What is known of a sentence besides its words. */
export interface SentenceState {
  /** Signs of the spinner in it: words that were restored by surer means. */
  readonly signs: number;
  /** Whether words of the sentence may be changed. Indices of tokens, inclusive. */
  readonly isOpen: (first: number, last: number) => boolean;
  /** In what share of the places where the text has a scraped form it was restored to a plain one. */
  readonly restoredElsewhere: (scraped: string, plain: string) => number;
  /** What is asked of an edit; see `LEAST_SCORE`. */
  readonly leastScore: number;
}

export interface Chosen {
  readonly choices: readonly Choice[];
  /** Places where several plain forms fit as well: none is put. The best two, the better one first. */
  readonly ties: readonly (readonly [Choice, Choice])[];
  /** Places where a plain form is likelier than not, and not proved: to be doubted. */
  readonly doubts: readonly Choice[];
}

/**
 * Odds of e to this power are asked of an edit. Of a spinner that the lists know most was restored by surer means: what
 * still stands is mostly the writer's, and 97 in 100 clean sentences inside such a text are to stay as they are.
 */
export const LEAST_SCORE = { listed: 3, unlisted: 1 } as const;
/** From these odds on a word is doubted that stays. */
const DOUBTFUL_SCORE = 0.5;
/** So much likelier a plain form must make the sentence, in nats: ten times. */
const LEAST_GAIN = Math.log(10);
/** Two plain forms fit equally when their odds differ by less than e to this power. */
const TIE = 0.25;
/** Words between two that may both be a spinner's and help each other. */
const NEAR = 1;

const samePlace = (one: PlainForm, other: PlainForm) =>
  one.first === other.first && one.last === other.last;

/** A search for the best reading of one sentence. */
class Search {
  sentence: SentenceWords;
  signs: number;
  open: PlainForm[];
  readonly taken: Choice[] = [];
  readonly ties: [Choice, Choice][] = [];
  readonly #scraped: readonly string[];
  readonly #state: SentenceState;
  readonly #model: LanguageModel;
  readonly #odd: readonly OddWord[];

  constructor(
    sentence: SentenceWords,
    candidates: PlainForm[],
    state: SentenceState,
    model: LanguageModel,
  ) {
    this.sentence = sentence;
    this.open = candidates;
    this.signs = state.signs;
    this.#state = state;
    this.#model = model;
    this.#scraped = sentence.tokens.map(({ lower }) => lower);
    this.#odd = oddWordsAmong(candidates, sentence, model);
  }

  #isProved({ score, nats }: Choice): boolean {
    return score >= this.#state.leastScore && nats >= LEAST_GAIN;
  }

  weigh(candidate: PlainForm, sentence = this.sentence): Choice {
    const gain = gainOf(sentence, replacedBy(candidate, sentence, this.#model), this.#model);
    const scraped = this.#scraped.slice(candidate.first, candidate.last + 1).join(' ');
    const features = featuresOf(candidate, gain, {
      signs: this.signs + this.#oddBeside(candidate),
      restoredElsewhere: this.#state.restoredElsewhere(scraped, candidate.plain),
      oddsOfForm: oddsOfForm[scraped] ?? 0,
      rivals: this.open.filter((other) => samePlace(other, candidate)).length - 1,
    });
    return { ...candidate, score: scoreBy(weights, features), nats: gain.nats };
  }

  /** Other words that still stand and are odd enough to be signs themselves. */
  #oddBeside(candidate: PlainForm): number {
    const others = this.#odd.filter((odd) => !overlap(odd, candidate));
    return others.filter((odd) => !this.taken.some((choice) => overlap(choice, odd))).length;
  }

  with(candidate: PlainForm, sentence = this.sentence): SentenceWords {
    return withReplaced(sentence, replacedBy(candidate, sentence, this.#model));
  }

  take(choice: Choice): void {
    this.taken.push(choice);
    this.sentence = this.with(choice);
    this.signs += 1;
    this.close(choice);
  }

  close(choice: Choice): void {
    this.open = this.open.filter((other) => !overlap(other, choice));
  }

  /** Takes the best of single candidates, or sets it aside with another that fits as well; false when there is none. */
  takeBest(): boolean {
    const weighed = this.open.map((candidate) => this.weigh(candidate));
    const [best, ...others] = weighed
      .filter((choice) => this.#isProved(choice))
      .sort((a, b) => b.score - a.score);
    if (!best) return false;
    const rival = others.find((other) => samePlace(other, best) && other.plain !== best.plain);
    if (rival && best.score - rival.score < TIE) {
      this.ties.push([best, rival]);
      this.close(best);
    } else this.take(best);
    return true;
  }

  /** The best of what is likelier than not for each place that is still open. */
  doubts(): Choice[] {
    const doubts: Choice[] = [];
    for (;;) {
      const [best] = this.open
        .map((candidate) => this.weigh(candidate))
        .filter(({ score, nats }) => score >= DOUBTFUL_SCORE && nats >= LEAST_GAIN)
        .sort((a, b) => b.score - a.score);
      if (!best) return doubts;
      doubts.push(best);
      this.close(best);
    }
  }

  /** Takes two neighbours of which each is right only with the other; false when there are none. */
  takePair(): boolean {
    for (const one of this.open) {
      for (const other of this.open) {
        const between = other.first - one.last - 1;
        if (between < 0 || between > NEAR) continue;
        const left = this.weigh(one, this.with(other));
        const right = this.weigh(other, this.with(one));
        if (!this.#isProved(left) || !this.#isProved(right)) continue;
        this.take(left);
        this.take(right);
        return true;
      }
    }
    return false;
  }
}

/** Decides over the scraped words of a sentence, all in view of each other: to leave them, or which plain form to put. */
export function chooseWords(
  sentence: SentenceWords,
  pairs: PairIndex,
  state: SentenceState,
  model: LanguageModel,
): Chosen {
  const { tokens } = sentence;
  const candidates = tokens
    .flatMap((_, at) => candidatesAt(pairs, tokens, at))
    .filter(({ first, last }) => state.isOpen(first, last));
  const search = new Search(sentence, candidates, state, model);
  while (search.takeBest() || search.takePair());
  return {
    choices: search.taken.toSorted((a, b) => a.first - b.first),
    ties: search.ties,
    doubts: search.doubts(),
  };
}
