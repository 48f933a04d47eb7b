const OPENING_WORDS = 2;
/** Two lines may begin alike by chance. */
const MIN_SERIES = 3;

const openingOf = (text: string): string =>
  text.toLowerCase().split(/\s+/, OPENING_WORDS).join(' ');

/**
 * Tells lines that belong to a series of the writer's: `Plan for Monday`, `Plan for Tuesday` …, or one label again and
 * again. Links and headlines that a page puts between paragraphs begin each in its own way.
 *
 * @param lines the short lines between the paragraphs
 * @returns whether a line of them begins as others do
 */
export function createSeriesTest(lines: readonly string[]): (line: string) => boolean {
  const times = new Map<string, number>();
  for (const line of lines) {
    const opening = openingOf(line);
    times.set(opening, (times.get(opening) ?? 0) + 1);
  }
  return (line) => (times.get(openingOf(line)) ?? 0) >= MIN_SERIES;
}
