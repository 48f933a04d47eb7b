import type { Habit } from '../../../schemas/habit.ts';
import type { Words } from '../../language/pattern.ts';
import { createTagger } from '../../language/tagging.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { coreRules } from '../../rules.ts';
import { findSwaps, placesOf, type Swap } from '../phrasebook/find-swaps.ts';
import type { HabitBook, HabitEntry } from './habit-book.ts';
import { isWithinLongerName } from './longer-name.ts';

/** What a word of the phrasebook counts as, next to the habits. */
const swapped = (id: 'fixed-expression' | 'telling-word' | 'likely-word'): Habit => ({
  id,
  pairs: {},
  forms: 'as-written',
  unless: [],
  strength: 'weak',
  reason: coreRules[id].reason,
});

const inExpression = swapped('fixed-expression');
const byItself = { telling: swapped('telling-word'), likely: swapped('likely-word') };

/** A spun form that was found in its slot. `first` and `last` are indices of tokens, inclusive. */
export interface HabitHit {
  readonly habit: Habit;
  readonly plain: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly quoted: boolean;
  /** Whether the form's first letter is a capital in the text. */
  readonly capital: boolean;
  /** The reason, where the habit's own says less. */
  readonly reason?: string;
}

export interface FoundHits {
  readonly tokens: readonly Token[];
  /** Spun forms in their slots. */
  readonly hits: readonly HabitHit[];
  /** Forms of ordinary English that a document may prove to be spun, where no other habit shows. */
  readonly throughout: readonly HabitHit[];
  /** Words that a spinner swapped by the phrasebook, where no habit shows. */
  readonly swaps: readonly HabitHit[];
  /** Tokens that stand in expressions of the phrasebook as they are: the writer's own words. */
  readonly vouched: ReadonlySet<number>;
}

const isName = (token: Token) => token.capital && !token.opens;

function standsAt(entry: HabitEntry, tokens: readonly Token[], at: number): boolean {
  return entry.words.every((word, i) => {
    const token = tokens[at + i];
    if (!token) return false;
    if (entry.cased[i]) return token.text === word;
    return token.lower === word && !isName(token);
  });
}

const RANK = { certain: 0, strong: 1, weak: 2, throughout: 3 };

/** Of hits in the order of the text that overlap, keeps the longer, then the surer, then the earlier one. */
function withoutOverlaps(hits: readonly HabitHit[]): HabitHit[] {
  const taken = new Set<number>();
  const kept: HabitHit[] = [];
  const order = hits.toSorted(
    (a, b) =>
      b.last - b.first - (a.last - a.first) || RANK[a.habit.strength] - RANK[b.habit.strength],
  );
  for (const hit of order) {
    const places = placesOf(hit);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function search(text: string, book: HabitBook): FoundHits {
  const tokens = tokenize(text);
  const words: Words = { tokens, tags: createTagger(tokens) };
  const hits: HabitHit[] = [];
  tokens.forEach((token, first) => {
    for (const entry of book.byFirstWord.get(token.lower) ?? []) {
      const last = first + entry.words.length - 1;
      if (!standsAt(entry, tokens, first) || !entry.fits(words, first, last)) continue;
      if (isWithinLongerName(tokens, last)) continue;
      hits.push({
        habit: entry.habit,
        plain: entry.plain,
        first,
        last,
        sentence: token.sentence,
        quoted: token.quoted,
        capital: token.capital,
      });
    }
  });
  const [ordinary, telling] = partition(hits, ({ habit }) => habit.strength === 'throughout');
  const kept = withoutOverlaps(telling);
  const taken = new Set(kept.flatMap(placesOf));
  const isFree = (places: ReadonlySet<number>) => (hit: HabitHit) =>
    !placesOf(hit).some((place) => places.has(place));
  const throughout = withoutOverlaps(ordinary).filter(isFree(taken));
  const found = findSwaps(book.phrasebook, tokens, taken);
  const isLeft = isFree(new Set([...kept, ...throughout].flatMap(placesOf)));
  const swaps = toHits(found.swaps, tokens).filter(
    (swap) => !isWithinLongerName(tokens, swap.last) && isLeft(swap),
  );
  return { tokens, hits: kept, throughout, swaps, vouched: found.vouched };
}

function partition(
  hits: readonly HabitHit[],
  test: (hit: HabitHit) => boolean,
): [HabitHit[], HabitHit[]] {
  return [hits.filter(test), hits.filter((hit) => !test(hit))];
}

function toHits(swaps: readonly Swap[], tokens: readonly Token[]): HabitHit[] {
  return swaps.flatMap(({ first, last, plain, weight, expression }): HabitHit[] => {
    const token = tokens[first];
    if (!token || isName(token)) return [];
    const { sentence, quoted, capital } = token;
    const place = { plain, first, last, sentence, quoted, capital };
    if (expression === undefined) {
      return [{ habit: weight === 'telling' ? byItself.telling : byItself.likely, ...place }];
    }
    const reason = `“${expression.replaceAll('~', '…')}” is a fixed expression of news English; as scraped it is none.`;
    return [{ habit: inExpression, ...place, reason }];
  });
}

/** How many texts' hits are remembered: a few reports' paragraphs, which several steps read in turn. */
const REMEMBERED = 256;

const remembered = new WeakMap<HabitBook, Map<string, FoundHits>>();

/** Finds every habit that shows in a text: the spun forms that stand in their slots. */
export function findHits(text: string, book: HabitBook): FoundHits {
  let known = remembered.get(book);
  if (!known || known.size >= REMEMBERED) {
    known = new Map();
    remembered.set(book, known);
  }
  const found = known.get(text) ?? search(text, book);
  known.set(text, found);
  return found;
}
