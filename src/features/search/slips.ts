import type { Guess } from './guess-word.ts';
import type { AskedWord } from './parse-query.ts';
import { isStopWord } from './stop-words.ts';

/** A word that may have been meant, and how far it is from what was typed. */
export interface Spelling {
  readonly word: string;
  readonly cost: number;
}

/** Finds the words of a vocabulary that are spelt like a given one, nearest first. Those farther than `limit` are left out. */
export type FindSpellings = (word: string, limit: number) => Spelling[];

/** What is known of words that are not in the texts. */
export interface Slips {
  readonly near: FindSpellings;
  /** Whether a word that is not in the texts is a word nevertheless, and no slip. */
  readonly isRealWord: (folded: string) => boolean;
}

/** Says what words that stand in no passage stand for. */
export interface Speller extends Pick<Slips, 'isRealWord'> {
  readonly correct: (word: AskedWord) => Guess;
}

/** How far a word of this length may be from the one that was meant: the shorter, the stricter. */
export function costLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 0.5;
  return length < 11 ? 1 : 1.5;
}

/**
 * What a misspelt word may stand for: the words of the texts, their singulars, and names known by another name.
 *
 * @param vocabulary folded words
 * @param names folded names of one word
 */
export function meantWords(vocabulary: Iterable<string>, names: Iterable<string>): Set<string> {
  const words = new Set([...vocabulary].filter((word) => !isStopWord(word)));
  for (const word of [...words]) {
    if (/[^s]s$/.test(word) && !isStopWord(word.slice(0, -1))) words.add(word.slice(0, -1));
  }
  for (const name of names) words.add(name);
  return words;
}
