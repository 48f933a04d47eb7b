/** A text cut at a word so that it is at most `length` characters, with an ellipsis: `shorten('one two', 6)` => `one…`. */
export function shorten(text: string, length: number): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const word = plain[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(word > 0 ? cut.slice(0, word) : cut).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}
