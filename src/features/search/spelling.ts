import Fuse from 'fuse.js/basic';
import { editCost } from './edit-cost.ts';
import { isStopWord } from './stop-words.ts';

/** A word that may have been meant, and how far it is from what was typed. */
export interface Spelling {
  readonly word: string;
  readonly cost: number;
}

const SHORTEST = 3;
const LONGEST = 32;
const MAX_LENGTH_DIFFERENCE = 2;
/** Swapped letters are two errors to Fuse: with less, "waht" would not find "what". */
const FUSE_OPTIONS = { threshold: 0.5, ignoreLocation: true };

/** How far a word of this length may be from the one that was meant: the shorter, the stricter. */
export function costLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 0.5;
  return length < 11 ? 1 : 1.5;
}

/** One bit per letter: two words that share too few letters need no closer look. */
function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Finds the words of a vocabulary that are spelt like a given one. */
export interface SpellingFinder {
  /** Nearest first. Words farther than `limit` are left out. */
  readonly near: (word: string, limit: number) => Spelling[];
  /** Whether `near` would find any. */
  readonly hasNear: (word: string, limit: number) => boolean;
}

interface Candidate {
  readonly word: string;
  readonly bits: number;
}

/**
 * @param vocabulary folded words; those that do not begin with one of the first two letters typed are never found,
 * because people rarely get the first letter wrong
 */
export function createSpellingFinder(vocabulary: Iterable<string>): SpellingFinder {
  const byFirst = new Map<string, Candidate[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    const first = word[0] ?? '';
    const list = byFirst.get(first) ?? [];
    if (list.length === 0) byFirst.set(first, list);
    list.push({ word, bits: letterBits(word) });
  }

  /** Words that are not worlds apart, and begin alike or with the first two letters swapped. */
  const candidates = (word: string, limit: number): string[] => {
    const [first = '', second = ''] = word;
    const bits = letterBits(word);
    const list = byFirst.get(first) ?? [];
    const swapped = first === second ? [] : (byFirst.get(second) ?? []);
    return [...list, ...swapped.filter((candidate) => candidate.word[1] === first)]
      .filter(
        (candidate) =>
          Math.abs(candidate.word.length - word.length) <= MAX_LENGTH_DIFFERENCE &&
          countBits(candidate.bits ^ bits) <= 2 * limit + 2,
      )
      .map((candidate) => candidate.word);
  };

  const near = (word: string, limit: number): Spelling[] => {
    if (word.length > LONGEST) return [];
    return candidates(word, limit)
      .map((candidate) => ({ word: candidate, ...Fuse.match(word, candidate, FUSE_OPTIONS) }))
      .filter(({ isMatch }) => isMatch)
      .map((match) => ({ ...match, cost: editCost(word, match.word, limit) }))
      .filter(({ cost }) => cost <= limit)
      .sort((a, b) => a.cost - b.cost || a.score - b.score);
  };

  const hasNear = (word: string, limit: number) =>
    candidates(word, limit).some((candidate) => editCost(word, candidate, limit) <= limit);

  return { near, hasNear };
}

/**
 * What a misspelt word may stand for: the words of the texts, their singulars, and names known by another name.
 *
 * @param vocabulary folded words
 * @param names folded names; those of several words are passed over
 */
export function meantWords(vocabulary: Iterable<string>, names: Iterable<string>): Set<string> {
  const words = new Set([...vocabulary].filter((word) => !isStopWord(word)));
  for (const word of [...words]) {
    if (/[^s]s$/.test(word) && !isStopWord(word.slice(0, -1))) words.add(word.slice(0, -1));
  }
  for (const name of names) if (!name.includes(' ')) words.add(name);
  return words;
}
