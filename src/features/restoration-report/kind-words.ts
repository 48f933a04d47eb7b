const PARTS = /^(?:(article), )?(?:family )?(1a|1b|2|3)?(?:(?:^| )(.+))?$/;

/**
 * The name of a part of a set, in words: `1b politics` and `article, family 1b` are of the same software.
 *
 * @param words for each part of a name; what has none stands as it is
 */
export function kindWords(name: string, words: Readonly<Record<string, string>>): string {
  const parts = PARTS.exec(name)?.slice(1) ?? [name];
  return parts.flatMap((part) => (part === undefined ? [] : (words[part] ?? part))).join(', ');
}
