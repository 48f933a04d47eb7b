/** Stands for two characters, or for one at the end of a text. */
const pairAt = (text: string, at: number) =>
  text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);

/**
 * Looks for many texts at once: the work depends on the length of what is searched, hardly on how many they are.
 *
 * @returns for a text, those that stand in it
 */
export function createNeedleFinder(needles: readonly string[]): (text: string) => Set<string> {
  const wanted = new Set(needles.filter((needle) => needle !== ''));
  const short = [...wanted].filter(({ length }) => length === 1);
  const byPair = Map.groupBy(
    [...wanted].filter(({ length }) => length > 1),
    (needle) => pairAt(needle, 0),
  );
  return (text) => {
    const found = new Set(short.filter((needle) => text.includes(needle)));
    for (let at = 0; at < text.length; at++) {
      for (const needle of byPair.get(pairAt(text, at)) ?? []) {
        if (text.startsWith(needle, at)) found.add(needle);
      }
    }
    return found;
  };
}
