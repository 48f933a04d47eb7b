import type { CollatedSegment } from '../story/collate.ts';

/**
 * How one version stands to the others in a stretch: its words are `shared` by most, its `own`, `missing` though
 * others have some, or there is `nothing`, as in most versions.
 */
export type ReadingMark = 'shared' | 'own' | 'missing' | 'nothing';

const keyOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The reading that more versions have than any other, at least two; undefined when none has. */
function mostCommon(readings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const reading of readings) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || second?.[1] === first[1]) return undefined;
  return first[0];
}

/** Marks the words that one version has in a stretch of the collation. */
export function markReading({ readings }: CollatedSegment, version: number): ReadingMark {
  const keys = readings.map(keyOf);
  const common = mostCommon(keys);
  const own = keys[version] ?? '';
  if (own === '') return common === '' ? 'nothing' : 'missing';
  return own === common ? 'shared' : 'own';
}
