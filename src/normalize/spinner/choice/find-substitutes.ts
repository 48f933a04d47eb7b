import { type LanguageModel, UNKNOWN } from '../../frequencies/language-model.ts';
import type { PairIndex, PlainForm } from './pair-index.ts';
import { gainOf, replacedBy, type SentenceWords, withReplaced } from './sentence-words.ts';

/** A word that a text has wherever a common one would stand. */
export interface Substitute {
  readonly word: string;
  readonly plain: string;
  /** Where it stands: the sentence, and the token in it. */
  readonly places: readonly { readonly sentence: number; readonly token: number }[];
  /** How often the text has the plain word itself. */
  readonly plainCount: number;
}

/**
 * Common words of which every news text has some. Those that are commoner in speech, of which the model knows more than
 * of news, are left out: a clean text may do without them.
 */
const COMMON =
  'the of to and a in for on is with as was at by be from are has his their will after were said'.split(
    ' ',
  );
/** Of which no English text does without one, so that they alone can prove that a text was reworded. */
const COMMONEST = 'the of to and a in'.split(' ');
/** Small letters only; a stray letter is no word. */
const PLAIN_WORD = /^\p{Ll}{2,}$/u;
/** In English, common words other than those that are missing make up this share of a text at least. */
const ENGLISH_SHARE = 0.1;

/** ln p of a word that is not common itself. */
const UNCOMMON = -8.5;

/** What proves a substitute. */
interface Proof {
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

const FIRST: Proof = {
  among: COMMONEST,
  expected: 3,
  mostLeft: 0.2,
  leastTaken: 0.6,
  places: 4,
  mean: 6,
  least: 2,
};
const FURTHER: Proof = {
  among: COMMON,
  expected: 0.7,
  mostLeft: 0.34,
  leastTaken: 0.6,
  places: 3,
  mean: 4,
  least: 1,
};
/** So many nats a place the best common word must lie before any other. */
const MARGIN = 1;

interface TextPlace {
  readonly sentence: number;
  readonly token: number;
}

class SpunText {
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

  missing({ among, expected, mostLeft }: Proof): string[] {
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
      const replaced = replacedBy(this.form(place, plain), sentence, this.#model);
      return [gainOf(sentence, replaced, this.#model).nats];
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

const leastOf = (numbers: readonly number[]) =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The common words that the lists have a word for, if any: then it stands for no other. */
const listed = (word: string, pairs: PairIndex): ReadonlySet<string> =>
  new Set(
    (pairs.get(word) ?? []).filter(({ words }) => words.length === 1).map(({ plain }) => plain),
  );

/** The common word that fits best in all places of another, if it fits well, and far better than any other. */
function plainFor(
  places: readonly TextPlace[],
  plains: readonly string[],
  text: SpunText,
  proof: Proof,
): { plain: string; mean: number } | undefined {
  const weighed = plains
    .filter((plain) => places.length >= text.expected(plain) * proof.leastTaken)
    .map((plain) => ({ plain, gains: text.gains(places, plain) }))
    .map(({ plain, gains }) => ({ plain, mean: meanOf(gains), least: leastOf(gains) }))
    .sort((a, b) => b.mean - a.mean);
  const [best, second] = weighed;
  if (!best || best.mean < proof.mean || best.least < proof.least) return undefined;
  return second && best.mean - second.mean < MARGIN ? undefined : best;
}

/** The likeliest substitute in a text, if there is one. */
function best(text: SpunText, pairs: PairIndex, proof: Proof): Substitute | undefined {
  const missing = text.missing(proof);
  if (missing.length === 0) return undefined;
  const found = text.suspects(proof.places).flatMap(([word, places]) => {
    const known = listed(word, pairs);
    const plains = known.size > 0 ? missing.filter((plain) => known.has(plain)) : missing;
    const fitting = plainFor(places, plains, text, proof);
    if (!fitting) return [];
    const { plain, mean } = fitting;
    return [{ sum: mean * places.length, word, plain, places, plainCount: text.count(plain) }];
  });
  return found.sort((a, b) => b.sum - a.sum)[0];
}

/**
 * The words that a text has throughout in place of common ones, proved by their own frequency: the common word hardly
 * stands in the text, and wherever the other stands it would fit far better.
 */
export function findSubstitutes(
  sentences: readonly SentenceWords[],
  pairs: PairIndex,
  model: LanguageModel,
): Substitute[] {
  const text = new SpunText(sentences, model);
  const found: Substitute[] = [];
  if (!text.isEnglish()) return [];
  let proof = FIRST;
  for (let next = best(text, pairs, proof); next; next = best(text, pairs, proof)) {
    proof = FURTHER;
    found.push(next);
    text.put(next.places, next.plain);
    text.places.delete(next.word);
    text.places.set(next.plain, [...(text.places.get(next.plain) ?? []), ...next.places]);
  }
  return found;
}
