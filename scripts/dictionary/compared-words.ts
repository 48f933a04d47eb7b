import type { Usage } from './offered-words.ts';

const ENDINGS = ['er', 'est'] as const;
/** Longer adjectives are compared by "more" and "most". */
const LONGEST = 7;

/** A short adjective in a higher degree; undefined where that is no word. */
function compared(word: string, ending: (typeof ENDINGS)[number], usage: Usage) {
  if (word.length > LONGEST || word.includes(' ')) return undefined;
  const forms = [
    word.replace(/e$/, '') + ending,
    word.replace(/y$/, 'i') + ending,
    word.replace(/([^aeiou][aeiou])([bdgmnpt])$/, '$1$2$2') + ending,
  ];
  return forms.filter((form) => usage(form) !== undefined).at(-1);
}

/** The same words, and adjectives in their higher degrees for each other. */
export function comparedWords(
  offered: ReadonlyMap<string, readonly string[]>,
  usage: Usage,
): Map<string, string[]> {
  const all = new Map([...offered].map(([plain, spun]) => [plain, new Set(spun)]));
  for (const [plain, spun] of offered) {
    for (const ending of ENDINGS) {
      const high = compared(plain, ending, usage);
      if (high === undefined) continue;
      const stand = spun.flatMap((word) => compared(word, ending, usage) ?? []);
      if (stand.length > 0) all.set(high, new Set([...(all.get(high) ?? []), ...stand]));
    }
  }
  return new Map(
    [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([plain, spun]) => [plain, [...spun].filter((word) => word !== plain).sort()]),
  );
}
