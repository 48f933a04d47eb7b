import type { Synset } from './read-wordnet.ts';

/** How often words are used, as the logarithm of a share; undefined where that is not known. */
export type Usage = (word: string) => number | undefined;

/** A writer of news uses words that are so frequent at least. */
const PLAIN = -11.2;
/** A spinner's word may be more frequent than the plain one, but not by far. */
const FAR = 3;
/** Words that mean only nearly the same are taken where they are hardly rarer. */
const KNOWN = -12.5;
/** Nothing that a spinner writes is longer, in words. */
const LONGEST = 4;

const WORDING = /^[a-z0-9][a-z0-9'.-]*(?: [a-z0-9'.-]+)*$/;

/** Which of some words a program may have put for which plain ones. */
function pairsOf(
  plains: readonly string[],
  words: readonly string[],
  usage: Usage,
): [plain: string, spun: string][] {
  return plains.flatMap((plain) => {
    const common = usage(plain);
    if (common === undefined || common < PLAIN || !WORDING.test(plain)) return [];
    return words
      .filter(
        (spun) =>
          spun !== plain &&
          WORDING.test(spun) &&
          spun.split(' ').length <= LONGEST &&
          (usage(spun) ?? Number.NEGATIVE_INFINITY) <= common + FAR,
      )
      .map((spun): [string, string] => [plain, spun]);
  });
}

/** For each plain word what programs may offer for it: other words of one of its meanings, and such as mean nearly the same. */
export function offeredWords(
  files: readonly ReadonlyMap<string, Synset>[],
  usage: Usage,
): Map<string, string[]> {
  const offered = new Map<string, Set<string>>();
  for (const synsets of files) {
    for (const { words, similar } of synsets.values()) {
      const near = similar
        .flatMap((place) => synsets.get(place)?.words ?? [])
        .filter((word) => (usage(word) ?? Number.NEGATIVE_INFINITY) > KNOWN);
      for (const [plain, spun] of pairsOf(words, [...words, ...near], usage)) {
        offered.set(plain, (offered.get(plain) ?? new Set()).add(spun));
      }
    }
  }
  return new Map(
    [...offered]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([plain, spun]) => [plain, [...spun].sort()]),
  );
}
