import { composeText, composeWithPlaces } from '../../article/compose-text.ts';

/** A text reduced to what counts when words are compared, with the way back. */
export interface FoldedText {
  /** Without white space, with one shape of quotation mark and one of dash. */
  readonly text: string;
  /** Where the character at `place` of `text` starts in the original (UTF-16). */
  readonly startOf: (place: number) => number;
  /** Where it ends in the original. */
  readonly endOf: (place: number) => number;
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

const shapeOf = (char: string) => SHAPES[char] ?? char;
const FOLDABLE = new RegExp(`[${Object.keys(SHAPES).join('')}]|${INVISIBLE.source}`, 'g');

/** Where each character of the folded text starts in the original. */
function startsIn(original: string, length: number): Uint32Array {
  const starts = new Uint32Array(length);
  let place = 0;
  for (let at = 0; at < original.length; at++) {
    const char = original[at] ?? '';
    if (INVISIBLE.test(char)) continue;
    for (let n = shapeOf(char).length; n > 0; n--) starts[place++] = at;
  }
  return starts;
}

/** Folds white space, the shapes of quotation marks and dashes, and the forms of letters; case is kept. */
export function foldText(original: string): FoldedText {
  const composed = composeText(original);
  const text = composed.replace(FOLDABLE, (char) => SHAPES[char] ?? '');
  // Found when first asked for: of most texts nobody asks.
  let starts: Uint32Array | undefined;
  const inComposed = (place: number) => {
    starts ??= startsIn(composed, text.length);
    return starts[place] ?? 0;
  };
  if (composed === original) {
    return { text, startOf: inComposed, endOf: (place) => inComposed(place) + 1 };
  }
  const places = composeWithPlaces(original);
  return {
    text,
    startOf: (place) => places.starts[inComposed(place)] ?? 0,
    endOf: (place) => places.ends[inComposed(place)] ?? 0,
  };
}
