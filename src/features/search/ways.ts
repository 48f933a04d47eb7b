import type { SearchIndex } from './search-index.ts';
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
  /** Only after a number: "35 minutes", "five and a half hours". */
  readonly counted?: boolean;
  /** Met by the name of any place. */
  readonly places?: boolean;
}

/** Something that a passage must (or must not) have, and the ways to have it. */
export interface Clause {
  readonly typed: string;
  readonly ways: readonly Way[];
  /** For each of its words the folded words that it may be as part of a name. */
  readonly named: readonly (readonly string[])[];
  /** Set for what was quoted: nothing is found without it. */
  readonly strict?: boolean;
}

/** What a match counts by how it was come by. */
export const WEIGHT = {
  exact: 1,
  compound: 0.9,
  form: 0.85,
  name: 0.75,
  spelling: 0.7,
  part: 0.6,
  prefix: 0.6,
};

/** Whether a folded word stands in some passage. */
export function isWord(index: SearchIndex, folded: string): boolean {
  return index.display(folded) !== undefined;
}

/**
 * Ways that meet a word as it stands: itself and its forms, its other names, the same word written apart.
 *
 * @param word folded
 */
export function waysOf(index: SearchIndex, word: string): Way[] {
  const ways: Way[] = [];
  const term = termOf(word, index.irregular);
  if (index.countOf(term) > 0) {
    ways.push({ words: [term], exact: false, weight: WEIGHT.form, typed: word });
  }
  ways.push(...namesOf(index, [word]));
  for (let i = 1; i < word.length - 1; i++) {
    const [a, b] = [word.slice(0, i), word.slice(i)];
    // "ahead" is not "a head", but "email" is "e-mail".
    if (!(i === 1 && isStopWord(a)) && isWord(index, a) && isWord(index, b)) {
      ways.push({ words: [a, b], exact: true, weight: WEIGHT.compound });
    }
  }
  return ways;
}

/** The other names of what goes by this one. A name of one word beside names of several is only a part of them. */
export function namesOf(index: SearchIndex, name: readonly string[]): Way[] {
  const groups = index.aliasesOf(name.join(' '));
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
