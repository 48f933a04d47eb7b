import { type LanguageModel, UNKNOWN } from '../../frequencies/language-model.ts';
import { modelSentence, modelWords } from '../../frequencies/model-words.ts';
import { indefiniteArticle } from '../../language/articles.ts';
import type { Token } from '../../language/tokens.ts';
import { withoutDoubles } from '../habits/mend-edit.ts';
import type { PlainForm, TokenSpan } from './pair-index.ts';

/** A sentence for the model, token by token, so that plain forms can be put in place of some of them. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  /** The words of each token, between the signs of start and end: token `i` has those at `i + 1`. */
  readonly pieces: readonly (readonly number[])[];
}

/** @param tokens those of one sentence */
export function sentenceWords(tokens: readonly Token[], model: LanguageModel): SentenceWords {
  const { ids, startOf } = modelSentence(tokens, model);
  const pieces = tokens.map((_, i) => ids.slice(startOf[i], startOf[i + 1]));
  return { tokens, pieces: [ids.slice(0, 1), ...pieces, ids.slice(-1)] };
}

/** A candidate with what it does to the sentence: the words it puts in place of tokens `first` to `last`. */
export interface Replaced {
  readonly first: number;
  readonly last: number;
  readonly ids: readonly number[];
}

/** What a candidate puts into its sentence: the article before it in the right form, no word twice. */
export function replacedBy(
  { first, last, plain }: PlainForm,
  { tokens }: SentenceWords,
  model: LanguageModel,
): Replaced {
  const before = tokens[first - 1];
  const words = withoutDoubles(plain, before, tokens[last + 1]);
  const asItIs = { first, last, ids: modelWords(words, model) };
  if (before?.lower !== 'a' && before?.lower !== 'an') return asItIs;
  const form = indefiniteArticle(words);
  if (form === before.lower) return asItIs;
  return { first: first - 1, last, ids: modelWords(`${form} ${words}`, model) };
}

/** The sentence with a candidate's words in place. */
export function withReplaced(sentence: SentenceWords, { first, last, ids }: Replaced) {
  const pieces = sentence.pieces.map((piece, i) => {
    if (i === first + 1) return ids;
    return i > first + 1 && i <= last + 1 ? [] : piece;
  });
  return { ...sentence, pieces };
}

const REACH = 2;

/** Words beside a place, as many as bear upon it: those of the pieces from `at` on, in the direction of `step`. */
export function beside(pieces: SentenceWords['pieces'], at: number, step: 1 | -1): number[] {
  const words: number[] = [];
  for (let i = at; pieces[i] && words.length < REACH; i += step) {
    const piece = pieces[i] ?? [];
    words.push(...(step === 1 ? piece : piece.toReversed()));
  }
  const near = words.slice(0, REACH);
  return step === 1 ? near : near.reverse();
}

interface Likelihood {
  /** Of the words themselves, and of those behind them. */
  readonly own: number;
  readonly after: number;
}

function likelihood(
  before: readonly number[],
  words: readonly number[],
  behind: readonly number[],
  model: LanguageModel,
): Likelihood {
  const ids = [...before, ...words, ...behind];
  const end = before.length + words.length;
  let [own, after] = [0, 0];
  for (let i = before.length; i < ids.length; i++) {
    const ln = model.lnAfter(ids[i - 2] ?? UNKNOWN, ids[i - 1] ?? UNKNOWN, ids[i] ?? UNKNOWN);
    if (i < end) own += ln;
    else after += ln;
  }
  return { own, after };
}

/** How much of a likelihood rests on words that the model has seen together: the mean of what `known` says. */
function knownTogether(
  before: readonly number[],
  words: readonly number[],
  behind: readonly number[],
  model: LanguageModel,
): number {
  const ids = [...before, ...words, ...behind];
  let known = 0;
  for (let i = before.length; i < ids.length; i++) {
    known += model.known(ids[i - 2] ?? UNKNOWN, ids[i - 1] ?? UNKNOWN, ids[i] ?? UNKNOWN);
  }
  return known / Math.max(1, ids.length - before.length);
}

/** What the model says of a candidate beside what stands there. */
export interface Gain {
  /** How much likelier the sentence is with the candidate, in nats. */
  readonly nats: number;
  /** The same of the words alone, and of those behind them, whichever is less. */
  readonly lesser: number;
  /** How much more frequent the candidate is by itself, in nats. */
  readonly commoner: number;
  /** How rare the scraped words are by themselves, in nats. */
  readonly rare: number;
  /** How well the scraped words are known together: 1 to 3, the mean of what `known` of the model says. */
  readonly knownAsScraped: number;
  /** The same with the plain form. */
  readonly knownAsPlain: number;
  /** Whether an article before the words is right (1) or wrong (-1) for the plain form alone. */
  readonly article: number;
}

/** How frequent the rarest of some words is. */
const rarest = (ids: readonly number[], model: LanguageModel) =>
  ids.reduce((least, id) => Math.min(least, model.ln(id)), 0);

function articleFit({ first, plain }: PlainForm, tokens: readonly Token[]): number {
  const article = tokens[first - 1]?.lower;
  if (article !== 'a' && article !== 'an') return 0;
  const fits = (words: string) => Number(indefiniteArticle(words) === article);
  return fits(plain) - fits(tokens[first]?.lower ?? '');
}

/** What stands at a place of a sentence, beside which candidates for it are reckoned. */
interface Standing {
  readonly before: readonly number[];
  readonly words: readonly number[];
  readonly after: readonly number[];
  readonly old: Likelihood;
}

function standingAt(
  { pieces }: SentenceWords,
  { first, last }: TokenSpan,
  model: LanguageModel,
): Standing {
  const before = beside(pieces, first, -1);
  const after = beside(pieces, last + 2, 1);
  const words = pieces.slice(first + 1, last + 2).flat();
  return { before, words, after, old: likelihood(before, words, after, model) };
}

/**
 * Reckons what a sentence gains by a candidate's words. What stands there is looked at once for candidates that come
 * one after the other.
 *
 * @returns a function that gives undefined where the gain is less than `least` nats
 */
export function gainsIn(
  sentence: SentenceWords,
  model: LanguageModel,
): (form: PlainForm, least: number) => Gain | undefined {
  let place: TokenSpan = { first: NaN, last: NaN };
  let standing: Standing | undefined;
  return (form, least) => {
    const replaced = replacedBy(form, sentence, model);
    if (!standing || replaced.first !== place.first || replaced.last !== place.last) {
      place = replaced;
      standing = standingAt(sentence, place, model);
    }
    const { before, words, after, old } = standing;
    const { ids } = replaced;
    const fresh = likelihood(before, ids, after, model);
    const [own, behind] = [fresh.own - old.own, fresh.after - old.after];
    if (own + behind < least) return undefined;
    return {
      nats: own + behind,
      lesser: Math.min(own, behind),
      commoner: rarest(ids, model) - rarest(words, model),
      rare: -rarest(words, model),
      knownAsScraped: knownTogether(before, words, after, model),
      knownAsPlain: knownTogether(before, ids, after, model),
      article: articleFit(form, sentence.tokens),
    };
  };
}

/** What a sentence gains by a candidate's words. */
export function gainOf(sentence: SentenceWords, form: PlainForm, model: LanguageModel): Gain {
  // Nothing is less than that.
  return gainsIn(sentence, model)(form, -Infinity) as Gain;
}
