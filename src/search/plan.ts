import type { SearchIndex } from './open-index.ts';
import { type Asked, type AskedWord, parseQuery } from './parse-query.ts';
import { wordsBeginning } from './sorted-words.ts';
import { costLimit, createSpellingFinder, meantWords, type SpellingFinder } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { termOf } from './term.ts';

/** One way to meet a clause: words in a row. */
export interface Way {
  /** Folded words, or terms where `exact` is false. */
  readonly words: readonly string[];
  readonly exact: boolean;
  /** What a match counts, at most 1. */
  readonly weight: number;
  /** For one term: the form of it that counts in full. */
  readonly typed?: string;
}

/** Something that a passage must (or must not) have, and the ways to have it. */
export interface Clause {
  readonly typed: string;
  readonly ways: readonly Way[];
}

/** How the engine read a word that stands in no passage. */
export interface Note {
  readonly typed: string;
  readonly kind: 'corrected' | 'beginning' | 'missing';
  /** Words used in its place; for a missing word, what may have been meant. */
  readonly words: readonly string[];
}

export interface Plan {
  readonly required: readonly Clause[];
  readonly excluded: readonly Clause[];
  readonly notes: readonly Note[];
}

const WEIGHT = {
  exact: 1,
  name: 0.75,
  compound: 0.9,
  form: 0.85,
  part: 0.6,
  spelling: 0.7,
  prefix: 0.6,
};
const SHORTEST_PREFIX = 2;
const SHORTEST_PART = 2;
const MOST_PREFIXED = 40;
const MOST_CORRECTIONS = 3;
const LONGEST_NAME = 6;

const finders = new WeakMap<SearchIndex, SpellingFinder>();

function finderOf(index: SearchIndex): SpellingFinder {
  const known = finders.get(index);
  if (known) return known;
  const finder = createSpellingFinder(meantWords(index.vocabulary, index.aliases.keys()));
  finders.set(index, finder);
  return finder;
}

function isWord(index: SearchIndex, folded: string): boolean {
  return index.folded.has(folded);
}

/** Ways that meet a word as it stands: itself and its forms, its other names, the same word written apart. */
function waysOf(index: SearchIndex, word: string): Way[] {
  const ways: Way[] = [];
  const term = termOf(word, index.irregular);
  if (index.positions.has(term)) {
    ways.push({ words: [term], exact: false, weight: WEIGHT.form, typed: word });
  }
  ways.push(...namesOf(index, [word]));
  for (let i = SHORTEST_PART; i <= word.length - SHORTEST_PART; i++) {
    const [a, b] = [word.slice(0, i), word.slice(i)];
    if (isWord(index, a) && isWord(index, b)) {
      ways.push({ words: [a, b], exact: true, weight: WEIGHT.compound });
    }
  }
  return ways;
}

/** The other names of what goes by this one. A name of one word beside names of several is only a part of them. */
function namesOf(index: SearchIndex, name: readonly string[]): Way[] {
  const groups = index.aliases.get(name.join(' ')) ?? [];
  return groups.flatMap((group) =>
    group
      .filter((form) => form.join(' ') !== name.join(' '))
      .map((form) => ({
        words: form,
        exact: true,
        weight: form.length < name.length ? WEIGHT.part : WEIGHT.name,
      })),
  );
}

function hasMatch(index: SearchIndex, ways: readonly Way[]): boolean {
  return ways.some((way) => way.words.every((word) => !way.exact || isWord(index, word)));
}

class Planner {
  readonly notes: Note[] = [];
  readonly required: Clause[] = [];
  readonly excluded: Clause[] = [];
  private readonly index: SearchIndex;
  private readonly typing: boolean;

  constructor(index: SearchIndex, typing: boolean) {
    this.index = index;
    this.typing = typing;
  }

  /** Ways for a word that stands in no passage: words that begin with it, when it is unfinished, else slips. */
  private guess(word: AskedWord, unfinished: boolean): Way[] {
    const { index } = this;
    const { folded, typed } = word;
    const mayGoOn = unfinished && (this.typing || !index.isRealWord(folded));
    const begun = mayGoOn && folded.length >= SHORTEST_PREFIX ? beginning(index, folded) : [];
    if (begun.length > 0) {
      this.notes.push({ typed, kind: 'beginning', words: begun.map((w) => display(index, w)) });
      return begun.map((w) => ({ words: [w], exact: true, weight: WEIGHT.prefix }));
    }
    const limit = costLimit(folded.length);
    const near = finderOf(index).near(folded, limit + 1);
    const best = near[0]?.cost ?? 0;
    const meant = index.isRealWord(folded)
      ? []
      : near.filter(({ cost }) => cost <= limit && cost <= best + 0.5).slice(0, MOST_CORRECTIONS);
    if (meant.length === 0) {
      const close = near.filter(({ cost }) => cost <= best).slice(0, MOST_CORRECTIONS);
      const words = close.map(({ word: w }) => display(index, w));
      this.notes.push({ typed, kind: 'missing', words });
      return [];
    }
    this.notes.push({ typed, kind: 'corrected', words: meant.map((m) => display(index, m.word)) });
    return meant.flatMap(({ word: w, cost }) =>
      waysOf(index, w).map((way) => ({
        ...way,
        weight: way.weight * WEIGHT.spelling * (1 - (cost - best) / 2),
      })),
    );
  }

  private addWord(words: readonly AskedWord[], i: number, unfinished: boolean): void {
    const word = words[i];
    if (!word) return;
    const ways = waysOf(this.index, word.folded);
    for (const joined of [
      (words[i - 1]?.folded ?? '') + word.folded,
      word.folded + (words[i + 1]?.folded ?? ''),
    ]) {
      if (joined !== word.folded && isWord(this.index, joined)) {
        ways.push({ words: [joined], exact: true, weight: WEIGHT.compound });
      }
    }
    if (!hasMatch(this.index, ways)) ways.push(...this.guess(word, unfinished));
    this.required.push({ typed: word.typed, ways });
  }

  /** Words in any order; several that are one name together stay together. */
  addWords(asked: Asked, unfinished: boolean): void {
    const { words } = asked;
    const telling = words.some((word) => !isStopWord(word.folded));
    for (let i = 0; i < words.length; ) {
      const length = this.nameLength(words, i);
      if (length > 1) {
        const name = words.slice(i, i + length).map((word) => word.folded);
        const typed = words
          .slice(i, i + length)
          .map((word) => word.typed)
          .join(' ');
        const own: Way = { words: name, exact: true, weight: WEIGHT.exact };
        this.required.push({ typed, ways: [own, ...namesOf(this.index, name)] });
        i += length;
        continue;
      }
      const last = i === words.length - 1;
      if (!telling || !isStopWord(words[i]?.folded ?? ''))
        this.addWord(words, i, unfinished && last);
      i += 1;
    }
  }

  private nameLength(words: readonly AskedWord[], from: number): number {
    for (let length = Math.min(LONGEST_NAME, words.length - from); length > 1; length--) {
      const name = words.slice(from, from + length).map((word) => word.folded);
      if (this.index.aliases.has(name.join(' '))) return length;
    }
    return 1;
  }

  addPhrase({ words, without }: Asked, unfinished: boolean): void {
    const typed = words.map((word) => word.typed).join(' ');
    const folded = words.map((word) => word.folded);
    const last = folded.at(-1) ?? '';
    const ways: Way[] = [{ words: folded, exact: true, weight: WEIGHT.exact }];
    if (unfinished && !isWord(this.index, last)) {
      for (const end of beginning(this.index, last)) {
        ways.push({ words: [...folded.slice(0, -1), end], exact: true, weight: WEIGHT.prefix });
      }
    }
    (without ? this.excluded : this.required).push({ typed, ways });
  }

  addWithout({ words }: Asked): void {
    for (const { typed, folded } of words) {
      this.excluded.push({ typed, ways: waysOf(this.index, folded) });
    }
  }
}

/** Folded words that begin with `prefix`, the shortest first. */
function beginning(index: SearchIndex, prefix: string): string[] {
  return [...wordsBeginning(index.vocabulary, prefix)]
    .filter((word) => !isStopWord(word))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_PREFIXED);
}

/** A folded word as it is most often written. */
function display(index: SearchIndex, folded: string): string {
  return index.folded.get(folded) ?? folded;
}

/**
 * Turns a query into what each passage must have and must not have.
 *
 * @param typing whether the reader is still at the last word, so that even a whole word may be the beginning of one
 */
export function planQuery(index: SearchIndex, text: string, typing: boolean): Plan {
  const { asked, unfinished } = parseQuery(text);
  const planner = new Planner(index, typing);
  asked.forEach((part, i) => {
    const open = unfinished && i === asked.length - 1;
    if (part.phrase) planner.addPhrase(part, open);
    else if (part.without) planner.addWithout(part);
    else planner.addWords(part, open);
  });
  return planner;
}
