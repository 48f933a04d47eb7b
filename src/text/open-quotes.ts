/** A straight mark that opens: nothing, a space, a bracket or a dash stands before it. */
const OPENING = /(?<![^\s([—–-])"/gu;

/** Straight quotation marks as curly ones. */
const curl = (text: string) => text.replace(OPENING, '“').replaceAll('"', '”');

/** The text without a mark at one end whose partner was left outside. */
function withoutLoneMark(text: string): string {
  if (text.startsWith('“') && !text.includes('”')) return text.slice(1);
  return text.endsWith('”') && !text.includes('“') ? text.slice(0, -1) : text;
}

/**
 * A passage inside quotation marks, its own marks turned into single ones:
 * `He called it “a start”.` => `“He called it ‘a start’.”` A passage that is one whole quotation keeps its marks, and one
 * with a mark at one end only gets both.
 */
export function openQuotes(passage: string): string {
  const inner = withoutLoneMark(curl(passage.trim()));
  if (/^“[^“”]*”$/.test(inner)) return inner;
  const single = inner.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${single}”`;
}

/** Whether only some words of a passage stand in quotation marks. */
export function quotesSomeWords(passage: string): boolean {
  const inner = withoutLoneMark(curl(passage.trim()));
  return inner.includes('“') && !/^“[^“”]*”$/.test(inner);
}
