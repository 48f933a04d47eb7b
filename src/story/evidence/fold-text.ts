/** A text reduced to what counts when words are compared, with the way back. */
export interface FoldedText {
  /** Without white space, with one shape of quotation mark and one of dash. */
  readonly text: string;
  /** For each character of `text`, where it starts in the original (UTF-16). */
  readonly starts: readonly number[];
  /** For each character of `text`, where it ends in the original. */
  readonly ends: readonly number[];
}

const SHAPES: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Folds white space, the shapes of quotation marks and dashes, and nothing else; case is kept. */
export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const char = original[at] ?? '';
    if (INVISIBLE.test(char)) continue;
    for (const folded of SHAPES[char] ?? char) {
      text += folded;
      starts.push(at);
      ends.push(at + 1);
    }
  }
  return { text, starts, ends };
}
