import { indefiniteArticle } from '../../language/articles.ts';
import type { Token } from '../../language/tokens.ts';
import {
  type ExpressionMatch,
  matchExpressions,
  type Phrasebook,
  type StandInAt,
  type Swapped,
  standInsAt,
} from './match-expressions.ts';

/** One word or phrase that a spinner replaced. */
export interface Swap extends Swapped {
  /** The expression that the plain word completes; undefined for a stand-in that was found by itself. */
  readonly expression: string | undefined;
}

/** What the phrasebook makes of a text. */
export interface FoundSwaps {
  readonly swaps: readonly Swap[];
  /** Tokens that stand in expressions of the phrasebook as they are: the writer's own words. */
  readonly vouched: ReadonlySet<number>;
}

const FUNCTION_WORD =
  /^(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|as|it|its|he|she|they|his|her|their|this|that|be|is|are|was|were|been|have|has|had|not|no|who|which|there|so|than|each|both|every|all|some|any|many|much|more|most|other|another|such|two|three|first|last|next|new|also|then|if|but|when|while|will|would|can|could|may|might)$/;

const speaking = (places: readonly number[], tokens: readonly Token[]) =>
  places.filter((place) => !FUNCTION_WORD.test(tokens[place]?.lower ?? '')).length;

/** Whether an expression stands as it is, and is long enough to vouch for its words: "in charge of", "criminal charge". */
const isIntact = ({ kept, swaps, vouches }: ExpressionMatch, tokens: readonly Token[]) =>
  swaps.length === 0 && (vouches || kept.length > 2 || speaking(kept, tokens) > 1);

/** Whether enough speaks for the expression: a telling word or stand-in for each swap that does not tell by itself. */
function isAnchored({ kept, swaps, vouches }: ExpressionMatch, tokens: readonly Token[]): boolean {
  const telling = swaps.filter(({ weight }) => weight === 'telling').length;
  return swaps.length > 0 && !vouches && speaking(kept, tokens) + telling >= swaps.length - telling;
}

/** More words of the text in the expression, then fewer of them swapped, then a shorter stretch. */
const better = (a: ExpressionMatch, b: ExpressionMatch) =>
  b.kept.length + b.swaps.length - (a.kept.length + a.swaps.length) ||
  a.swaps.length - b.swaps.length ||
  a.end - a.first - (b.end - b.first);

/** The indices of the tokens that a stretch has. */
export const placesOf = ({ first, last }: Pick<Swapped, 'first' | 'last'>): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/**
 * Of the stand-ins at one place those that count without an expression: marked ones, and the only one that mends a
 * break of grammar with the word before: "a increase", "the decide".
 */
function countingAlone(at: readonly StandInAt[], before: Token | undefined): Swapped[] {
  const mending = at.filter(({ standIn, plain }) => {
    const article = before?.lower;
    const isArticle = article === 'a' || article === 'an';
    const clashes = isArticle && indefiniteArticle(standIn.words[0] ?? '') !== article;
    if (clashes) return indefiniteArticle(plain) === article;
    return standIn.verbForNoun && (isArticle || article === 'the' || article === "'s");
  });
  if (new Set(mending.map(({ plain }) => plain)).size === 1) {
    return mending.map((swap) => ({ ...swap, weight: 'telling' }));
  }
  return at.filter(({ weight }) => weight !== 'plausible');
}

const placesKept = (matches: readonly ExpressionMatch[], tokens: readonly Token[]) =>
  new Set(matches.filter((match) => isIntact(match, tokens)).flatMap(({ kept }) => kept));

/**
 * The words that a spinner replaced: those with which an expression of the phrasebook would stand where none stands
 * now, and the stand-ins that count by themselves, in places that no expression vouches for.
 *
 * @param restored places whose words are known to be a spinner's: no expression can rest on them. “Authorities stated”
 *   is no “police state”, for “stated” was “said”
 */
export function findSwaps(
  book: Phrasebook,
  tokens: readonly Token[],
  restored: ReadonlySet<number> = new Set(),
): FoundSwaps {
  const matches = matchExpressions(book, tokens);
  const vouched = placesKept(matches, tokens);
  const spokenFor = new Set(vouched);
  const found: Swap[] = [];
  const take = (swaps: readonly Swap[]) => {
    found.push(...swaps);
    for (const place of swaps.flatMap(placesOf)) spokenFor.add(place);
  };
  const swapped = new Set<number>();
  for (const match of matches.filter((match) => isAnchored(match, tokens)).sort(better)) {
    const places = match.swaps.flatMap(placesOf);
    if (places.some((place) => spokenFor.has(place))) continue;
    if (match.kept.some((place) => swapped.has(place) || restored.has(place))) continue;
    for (const place of places) swapped.add(place);
    for (const place of match.kept) spokenFor.add(place);
    take(match.swaps.map((swap) => ({ ...swap, expression: match.expression })));
  }
  tokens.forEach((_, at) => {
    const alone = countingAlone(standInsAt(book, tokens, at), tokens[at - 1])
      .sort((a, b) => b.last - a.last)
      .find((swap) => !placesOf(swap).some((place) => spokenFor.has(place)));
    if (alone) take([{ ...alone, expression: undefined }]);
  });
  return { swaps: found.sort((a, b) => a.first - b.first), vouched };
}
