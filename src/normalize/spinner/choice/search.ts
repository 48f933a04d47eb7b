import { type LanguageModel, UNKNOWN } from '../../frequencies/language-model.ts';
import { modelWords } from '../../frequencies/model-words.ts';
import type { Token } from '../../language/tokens.ts';
import { LEAST_GAIN, LEAST_HOPE, leastScore, TIE } from './bounds.ts';
import { featuresOf, type Surroundings, scoreBy } from './features.ts';
import {
  isBroad,
  isUnbent,
  overlap,
  type PlainForm,
  rivalsAmong,
  type TokenSpan,
} from './pair-index.ts';
import {
  type Gain,
  gainOf,
  replacedBy,
  type SentenceWords,
  withReplaced,
} from './sentence-words.ts';
import { lookOf, type SpinnerSign, signsAmong, signsBeside } from './signs.ts';
import { sentenceFeatures, spunOdds } from './spun-sentence.ts';
import { NO_OTHERS, type OtherSentences, type SentenceLook } from './text-look.ts';
import { oddsOfForm, sentenceWeights, weights, weightsAlone } from './weights.ts';

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
  /** How many tokens of the text were restored, as a share. */
  readonly restoredRate: number;
  /** Whether words of the sentence may be changed. Indices of tokens, inclusive. */
  readonly isOpen: (first: number, last: number) => boolean;
  /** Whether a word was restored by surer means. */
  readonly isRestored: (token: Token) => boolean;
  /** In what share of the places where the text has a scraped form it was restored to a plain one. */
  readonly restoredElsewhere: (scraped: string, plain: string) => number;
}

/** Words between two that help each other. */
const NEAR = 1;
/** So much of its odds a word can owe to its neighbour. */
const HELP = 4;

const NOTHING_BESIDE = { spunOdds: 0, signs: 0, broad: 0 };

const samePlace = (one: PlainForm, other: PlainForm) =>
  one.first === other.first && one.last === other.last;

/** Of a word that it does not know the model can say nothing. */
const isKnown = (plain: string, model: LanguageModel) =>
  !modelWords(plain, model).includes(UNKNOWN);

/** Words as far from a place as they bear upon its likelihood. */
const REACH = 3;

/** A search for the best reading of one sentence. */
export class Search {
  sentence: SentenceWords;
  open: PlainForm[];
  readonly taken: Choice[] = [];
  readonly ties: [Choice, Choice][] = [];
  /** The other sentences of its text. */
  others: OtherSentences = NO_OTHERS;
  readonly #scraped: readonly string[];
  readonly #state: SentenceState;
  readonly #model: LanguageModel;
  readonly #signs: readonly SpinnerSign[];
  /** What was reckoned of a candidate in the sentence as it reads: nothing beside its place changes it. */
  readonly #gains = new Map<PlainForm, Gain>();
  readonly #weighed = new Map<PlainForm, Choice>();
  readonly #rivals: ReturnType<typeof rivalsAmong>;

  constructor(
    sentence: SentenceWords,
    candidates: PlainForm[],
    state: SentenceState,
    model: LanguageModel,
  ) {
    this.sentence = sentence;
    this.#state = state;
    this.#model = model;
    this.#scraped = sentence.tokens.map(({ lower }) => lower);
    this.#rivals = rivalsAmong(candidates);
    this.open = candidates.filter(
      (form) =>
        !isBroad(form.prior) ||
        (isKnown(form.plain, model) && this.#gain(form, sentence).nats >= LEAST_HOPE),
    );
    this.#signs = signsAmong(
      this.open.map((candidate) => ({
        first: candidate.first,
        last: candidate.last,
        prior: candidate.prior,
        score: scoreBy(weightsAlone, this.#features(candidate, NOTHING_BESIDE)),
      })),
    );
  }

  /** How much of the sentence looks like a spinner's, each word seen by itself. */
  get look(): SentenceLook {
    return lookOf(this.#signs, this.#state.signs, this.#scraped.length);
  }

  /** How much better one must be than another form, that both do not fit equally. */
  #tieOf(best: Choice, other: Choice): number {
    if (isUnbent(other.prior) !== isUnbent(best.prior)) return TIE.bent;
    return this.#isProved(other) ? TIE.alike : -Infinity;
  }

  #isProved(choice: Choice): boolean {
    return (
      choice.score >= leastScore(choice.prior, this.#state.restoredRate) &&
      choice.nats >= LEAST_GAIN
    );
  }

  #gain(candidate: PlainForm, sentence: SentenceWords): Gain {
    if (sentence !== this.sentence) return this.#freshGain(candidate, sentence);
    const known = this.#gains.get(candidate) ?? this.#freshGain(candidate, sentence);
    this.#gains.set(candidate, known);
    return known;
  }

  #freshGain = (candidate: PlainForm, sentence: SentenceWords): Gain =>
    gainOf(sentence, candidate, this.#model);

  #features(
    candidate: PlainForm,
    beside: Pick<Surroundings, 'spunOdds' | 'signs' | 'broad'>,
    sentence = this.sentence,
  ) {
    const scraped = this.#scraped.slice(candidate.first, candidate.last + 1).join(' ');
    return featuresOf(candidate, this.#gain(candidate, sentence), {
      ...beside,
      restoredElsewhere: this.#state.restoredElsewhere(scraped, candidate.plain),
      restoredRate: this.#state.restoredRate,
      oddsOfForm: oddsOfForm[scraped] ?? 0,
      rivals: this.#rivals(candidate),
    });
  }

  /** How likely a spinner went over the sentence beside a place, as the logarithm of odds. */
  spunOddsBeside(place: TokenSpan, signs = signsBeside(place, this.#signs, [])): number {
    const features = sentenceFeatures({
      ...signs,
      restored: this.#state.signs,
      expected: this.#state.restoredRate * this.#scraped.length,
      length: this.#scraped.length,
      others: this.others,
    });
    return spunOdds(sentenceWeights, features);
  }

  weigh(candidate: PlainForm): Choice {
    const known = this.#weighed.get(candidate) ?? this.#weighIn(candidate, this.sentence);
    this.#weighed.set(candidate, known);
    return known;
  }

  #weighIn(candidate: PlainForm, sentence: SentenceWords): Choice {
    const signs = signsBeside(candidate, this.#signs, []);
    const odds = this.spunOddsBeside(candidate, signs);
    const features = this.#features(candidate, { ...signs, spunOdds: odds }, sentence);
    return {
      ...candidate,
      score: scoreBy(weights, features),
      nats: this.#gain(candidate, sentence).nats,
    };
  }

  with(candidate: PlainForm, sentence = this.sentence): SentenceWords {
    return withReplaced(sentence, replacedBy(candidate, sentence, this.#model));
  }

  take(choice: Choice): void {
    this.taken.push(choice);
    this.sentence = this.with(choice);
    for (const known of this.#gains.keys()) {
      if (known.first - choice.last <= REACH && choice.first - known.last <= REACH) {
        this.#gains.delete(known);
        this.#weighed.delete(known);
      }
    }
    this.close(choice);
  }

  close(choice: Choice): void {
    this.open = this.open.filter((other) => !overlap(other, choice));
  }

  /** The likeliest of the proved candidates. It is asked for after each word taken, so that nothing is sorted. */
  #likeliest(): Choice | undefined {
    let best: Choice | undefined;
    for (const form of this.open) {
      const choice = this.weigh(form);
      if (choice.score > (best?.score ?? -Infinity) && this.#isProved(choice)) best = choice;
    }
    return best;
  }

  /** Takes the best of single candidates, or sets it aside with another that fits as well; false when there is none. */
  takeBest(): boolean {
    const best = this.#likeliest();
    if (!best) return false;
    const [rival] = this.open
      .filter((other) => samePlace(other, best) && other.plain !== best.plain)
      .map((other) => this.weigh(other))
      .filter((other) => best.score - other.score < this.#tieOf(best, other))
      .sort((a, b) => b.score - a.score);
    if (rival) {
      this.ties.push([best, rival]);
      this.close(best);
    } else this.take(best);
    return true;
  }

  /** Takes two neighbours of which each is right only with the other; false when there are none. */
  takePair(): boolean {
    const hopeful = this.open.filter(
      (candidate) =>
        this.weigh(candidate).score >= leastScore(candidate.prior, this.#state.restoredRate) - HELP,
    );
    for (const one of hopeful) {
      for (const other of hopeful) {
        const between = other.first - one.last - 1;
        if (between < 0 || between > NEAR) continue;
        const left = this.#weighIn(one, this.with(other));
        const right = this.#weighIn(other, this.with(one));
        if (!this.#isProved(left) || !this.#isProved(right)) continue;
        this.take(left);
        this.take(right);
        return true;
      }
    }
    return false;
  }
}
