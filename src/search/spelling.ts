import Fuse from 'fuse.js/min-basic';
import { editCost } from './edit-cost.ts';

/** A word that may have been meant, and how far it is from what was typed. */
export interface Spelling {
  readonly word: string;
  readonly cost: number;
}

const LONGEST = 32;
const MAX_LENGTH_DIFFERENCE = 2;
/** Swapped letters are two errors to Fuse: with less, "tawian" would not find "taiwan". */
const FUSE_THRESHOLD = 0.45;

/** How far a word of this length may be from the one that was meant: the shorter, the stricter. */
export function costLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return 0.5;
  return length < 9 ? 1 : 1.5;
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
}

/**
 * @param vocabulary folded words; those that do not begin with one of the first two letters typed are never found,
 * because people rarely get the first letter wrong
 */
export function createSpellingFinder(vocabulary: readonly string[]): SpellingFinder {
  const byFirst = new Map<string, { word: string; bits: number }[]>();
  for (const word of vocabulary) {
    if (word.length < 3) continue;
    const first = word[0] ?? '';
    const list = byFirst.get(first) ?? [];
    if (list.length === 0) byFirst.set(first, list);
    list.push({ word, bits: letterBits(word) });
  }
  const near = (word: string, limit: number): Spelling[] => {
    if (word.length > LONGEST) return [];
    const bits = letterBits(word);
    const candidates = [...new Set([word[0] ?? '', word[1] ?? ''])]
      .flatMap((letter) => byFirst.get(letter) ?? [])
      .filter(
        (candidate) =>
          Math.abs(candidate.word.length - word.length) <= MAX_LENGTH_DIFFERENCE &&
          countBits(candidate.bits ^ bits) <= 2 * limit + 2,
      )
      .map((candidate) => candidate.word);
    const fuse = new Fuse(candidates, { threshold: FUSE_THRESHOLD, ignoreLocation: true });
    return fuse
      .search(word)
      .map(({ item }) => ({ word: item, cost: editCost(word, item, limit) }))
      .filter(({ word: found, cost }) => {
        const swapped = found[0] === word[1] && found[1] === word[0];
        return cost <= limit && (found[0] === word[0] || swapped);
      })
      .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  };
  return { near };
}
