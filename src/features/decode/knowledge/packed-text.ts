import { encodeSymbols, lengthsFor, symbolsIn } from './huffman.ts';

/** A word; what stands between two words is a gap. */
const WORD = /[\p{L}\p{N}'’%$.-]+/gu;
/** Between two gaps in their list: in no gap itself. */
const BETWEEN = '\0';

/** The words of a text, and the gaps around them: one more than there are words. */
function partsOf(text: string) {
  const words = text.match(WORD) ?? [];
  return { words, gaps: text.split(WORD) };
}

/** The words that a text has. */
export const wordsIn = (text: string): readonly string[] => partsOf(text).words;

const countsOf = (symbols: readonly number[], kinds: number): number[] => {
  const counts = new Array<number>(kinds).fill(0);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  return counts;
};

/** A text as places of its words in a vocabulary and of its gaps in a list of its own: runs for `runs.ts`. */
export function packText(text: string, placeOf: ReadonlyMap<string, number>): Uint8Array[] {
  const { words, gaps } = partsOf(text);
  const places = words.map((word) => placeOf.get(word) ?? 0);
  const kinds = [...new Set(gaps)].sort();
  const kindOf = new Map(kinds.map((gap, kind) => [gap, kind]));
  const gapKinds = gaps.map((gap) => kindOf.get(gap) ?? 0);
  const wordLengths = lengthsFor(countsOf(places, placeOf.size));
  const gapLengths = lengthsFor(countsOf(gapKinds, kinds.length));
  return [
    new Uint8Array(Uint32Array.of(words.length).buffer),
    wordLengths,
    encodeSymbols(places, wordLengths),
    new TextEncoder().encode(kinds.join(BETWEEN)),
    gapLengths,
    encodeSymbols(gapKinds, gapLengths),
  ];
}

/** The text that {@link packText} was given. */
export function unpackText(next: () => Uint8Array, vocabulary: readonly string[]): string {
  const count = next();
  const words = new DataView(count.buffer, count.byteOffset).getUint32(0, true);
  const [wordLengths, wordBits] = [next(), next()];
  const place = symbolsIn(wordBits, wordLengths);
  const kinds = new TextDecoder().decode(next()).split(BETWEEN);
  const [gapLengths, gapBits] = [next(), next()];
  const kind = symbolsIn(gapBits, gapLengths);
  const parts: string[] = [];
  for (let i = 0; i < words; i++) parts.push(kinds[kind()] ?? '', vocabulary[place()] ?? '');
  parts.push(kinds[kind()] ?? '');
  return parts.join('');
}
