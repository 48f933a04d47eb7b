import { type LanguageModel, UNKNOWN } from '../../frequencies/language-model.ts';
import type { PlainForm } from './pair-index.ts';
import { gainOf, replacedBy, type SentenceWords, withReplaced } from './sentence-words.ts';

/**
 * Common words of which every news text has some. Those that are commoner in speech, of which the model knows more than
 * of news, are left out: a clean text may do without them.
 */
export const COMMON =
  'the of to and a in for on is with as was at by be from are has his their will after were said'.split(
    ' ',
  );
/** Small letters only; a stray letter is no word. */
const PLAIN_WORD = /^\p{Ll}{2,}$/u;
/** In English, common words other than those that are missing make up this share of a text at least. */
const ENGLISH_SHARE = 0.1;

/** ln p of a word that is not common itself. */
const UNCOMMON = -8.5;

/** What proves a substitute. */
export interface SubstituteProof {
  readonly among: readonly string[];
  /** How often the common word would be expected in a text of its length, at least. */
  readonly expected: number;
  /** How much of that the common word itself may be there, and the other must be. */
  readonly mostLeft: number;
  readonly leastTaken: number;
  readonly places: number;
  /** Nats gained at each place, on average and at least. */
  readonly mean: number;
  readonly least: number;
}

/** Where a word stands: the sentence, and the token in it. */
export interface TextPlace {
  readonly sentence: number;
  readonly token: number;
}

/** The words of a text, and what English would have in their place. */
export class SpunText {
  readonly sentences: SentenceWords[];
  readonly places = new Map<string, TextPlace[]>();
  readonly #names = new Set<string>();
  readonly #small = new Set<string>();
  readonly #model: LanguageModel;
  words = 0;

  constructor(sentences: readonly SentenceWords[], model: LanguageModel) {
    this.#model = model;
    this.sentences = [...sentences];
    this.sentences.forEach(({ tokens }, sentence) => {
      tokens.forEach(({ text, lower, kind, capital, opens }, token) => {
        if (kind !== 'word') return;
        this.words += 1;
        if ((capital && !opens) || /.\p{Lu}/u.test(text)) this.#names.add(lower);
        if (!capital) this.#small.add(lower);
        const places = this.places.get(lower) ?? [];
        places.push({ sentence, token });
        this.places.set(lower, places);
      });
    });
  }

  count(word: string): number {
    return this.places.get(word)?.length ?? 0;
  }

  expected(word: string): number {
    return this.words * Math.exp(this.#model.ln(this.#model.id(word)));
  }

  isEnglish(): boolean {
    const common = COMMON.reduce((sum, word) => sum + this.count(word), 0);
    return common >= this.words * ENGLISH_SHARE;
  }

  missing({ among, expected, mostLeft }: SubstituteProof): string[] {
    return among.filter((word) => {
      const wanted = this.expected(word);
      return wanted >= expected && this.count(word) <= wanted * mostLeft;
    });
  }

  /** Words that may stand for a common one: rare in English, frequent here, no names. */
  suspects(least: number): [string, TextPlace[]][] {
    return [...this.places].filter(([word, places]) => {
      const id = this.#model.id(word);
      const rare = id === UNKNOWN || this.#model.ln(id) < UNCOMMON;
      return (
        places.length >= least &&
        rare &&
        PLAIN_WORD.test(word) &&
        this.#small.has(word) &&
        !this.#names.has(word)
      );
    });
  }

  form = ({ token }: TextPlace, plain: string): PlainForm => ({
    first: token,
    last: token,
    plain,
    prior: 'certain',
  });

  gains(places: readonly TextPlace[], plain: string): number[] {
    return places.flatMap((place) => {
      const sentence = this.sentences[place.sentence];
      if (!sentence) return [];
      return [gainOf(sentence, this.form(place, plain), this.#model).nats];
    });
  }

  put(places: readonly TextPlace[], plain: string): void {
    for (const place of places) {
      const sentence = this.sentences[place.sentence];
      if (!sentence) continue;
      const replaced = replacedBy(this.form(place, plain), sentence, this.#model);
      this.sentences[place.sentence] = withReplaced(sentence, replaced);
    }
  }
}
