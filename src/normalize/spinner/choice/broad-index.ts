import type { Thesaurus } from '../../../schemas/phrasebook.ts';
import { basesOf, formsOf } from '../../language/word-forms.ts';
import { inflectedStandIns } from '../phrasebook/stand-ins.ts';
import { type Pair, type PairIndex, type Prior, wordsOf } from './pair-index.ts';

/** Lists of so many pairs that their forms are made only for the words of a text. */
export type BroadLists = readonly (readonly [Thesaurus, Prior])[];

/** A pair as a list has it, in dictionary form. */
interface Entry {
  readonly spun: string;
  readonly plain: string;
  readonly as: 'noun' | 'verb' | 'other';
  readonly prior: Prior;
}

/** All forms of an entry; of verbs and nouns also those in which only the plain word is bent. */
function pairsOf({ spun, plain, as, prior }: Entry): Pair[] {
  const words = wordsOf(spun);
  if (as === 'other') return [{ words, plain, participle: undefined, prior }];
  const alike = inflectedStandIns(spun, plain, as).map((pair) => ({ ...pair, prior }));
  const bent = new Set(formsOf(plain, as).values());
  for (const pair of alike) if (pair.words.join(' ') === spun) bent.delete(pair.plain);
  bent.delete(plain);
  return [
    ...alike,
    ...[...bent].map(
      (form): Pair => ({ words, plain: form, participle: undefined, prior: 'bent' }),
    ),
  ];
}

/** A word in one form for the same in another. */
const formPairs = (word: string, base: string, as: 'noun' | 'verb'): Pair[] =>
  [...formsOf(base, as).values()].map((plain) => ({
    words: [word],
    plain,
    participle: undefined,
    prior: 'form',
  }));

const keyOf = ({ words, plain }: Pair) => `${words.join(' ')}>${plain}`;

/** Some lists' pairs with those of broad lists behind them; of those that several have, the first stays. */
export class BroadIndex implements PairIndex {
  readonly #near: PairIndex;
  /** By the first word of the spun form as it is written. */
  readonly #entries = new Map<string, Entry[]>();
  /** Plain words that have forms. */
  readonly #plains = { noun: new Set<string>(), verb: new Set<string>() };
  readonly #known = new Map<string, readonly Pair[]>();

  constructor(near: PairIndex, lists: BroadLists) {
    this.#near = near;
    for (const [{ nouns, verbs, other }, prior] of lists) {
      for (const [as, section] of [
        ['noun', nouns],
        ['verb', verbs],
        ['other', other],
      ] as const) {
        for (const [plain, stand] of Object.entries(section)) {
          if (as !== 'other' && !plain.includes(' ')) this.#plains[as].add(plain);
          for (const spun of stand) {
            const first = /^[^ ']*/.exec(spun)?.[0] ?? '';
            const entries = this.#entries.get(first) ?? [];
            entries.push({ spun, plain, as, prior });
            this.#entries.set(first, entries);
          }
        }
      }
    }
  }

  #made(word: string): readonly Pair[] {
    const pairs = new Map((this.#near.get(word) ?? []).map((pair) => [keyOf(pair), pair]));
    for (const base of basesOf(word)) {
      for (const entry of this.#entries.get(base) ?? []) {
        for (const pair of pairsOf(entry)) {
          if (pair.words[0] === word && !pairs.has(keyOf(pair))) pairs.set(keyOf(pair), pair);
        }
      }
      for (const as of ['noun', 'verb'] as const) {
        if (!this.#plains[as].has(base)) continue;
        for (const pair of formPairs(word, base, as)) {
          if (pair.plain !== word && !pairs.has(keyOf(pair))) pairs.set(keyOf(pair), pair);
        }
      }
    }
    return [...pairs.values()];
  }

  get(word: string): readonly Pair[] {
    const known = this.#known.get(word) ?? this.#made(word);
    this.#known.set(word, known);
    return known;
  }

  /** All pairs in all their forms: many. */
  *values(): MapIterator<readonly Pair[]> {
    yield* this.#near.values();
    for (const entries of this.#entries.values()) yield entries.flatMap(pairsOf);
    for (const as of ['noun', 'verb'] as const) {
      for (const base of this.#plains[as]) {
        yield formPairs(base, base, as).filter(({ plain }) => plain !== base);
      }
    }
  }
}
