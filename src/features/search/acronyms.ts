const DEFINITION = /\(\s*(\p{Lu}{2,8})\s*\)/gu;
const LONGEST_WORDS = 10;

/**
 * Abbreviations that a text itself explains, each with the words it stands for:
 * `World Health Organization (WHO)` => `['World Health Organization', 'WHO']`.
 * Small words and hyphens between the initials do not matter.
 */
export function findAcronyms(text: string): [name: string, acronym: string][] {
  const found: [string, string][] = [];
  for (const match of text.matchAll(DEFINITION)) {
    const acronym = match[1] ?? '';
    const before = text.slice(0, match.index).trimEnd();
    const starts = [...before.matchAll(/(?<![\p{L}'’])\p{L}/gu)].slice(-LONGEST_WORDS);
    const capitals = starts.filter(([letter]) => /\p{Lu}/u.test(letter));
    const own = capitals.slice(-acronym.length);
    const first = own[0];
    if (first && own.map(([letter]) => letter).join('') === acronym) {
      found.push([before.slice(first.index), acronym]);
    }
  }
  return found;
}
