/**
 * A passage inside quotation marks, its own marks turned into single ones:
 * `He called it “a start”.` => `“He called it ‘a start’.”` A passage that is one whole quotation keeps its marks.
 */
export function openQuotes(passage: string): string {
  const inner = passage.trim();
  if (/^“[^“”]*”$/.test(inner)) return inner;
  const single = inner.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${single}”`;
}
