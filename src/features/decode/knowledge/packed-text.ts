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

/**
 * The kinds of gaps, each in the code of those that follow the same kind: what comes between two words tells most of what
 * comes next.
 */
function packGaps(gapKinds: readonly number[], kinds: number): Uint8Array[] {
  const behind: number[][] = Array.from({ length: kinds }, () => []);
  for (const [i, kind] of gapKinds.entries()) behind[gapKinds[i - 1] ?? 0]?.push(kind);
  const lengths = behind.map((list) => lengthsFor(countsOf(list, kinds)));
  return [
    Uint8Array.from(lengths.flatMap((one) => [...one])),
    ...behind.map((list, before) => encodeSymbols(list, lengths[before] ?? new Uint8Array())),
  ];
}

/** A text as places of its words in a vocabulary and of its gaps in a list of its own: runs for `runs.ts`. */
export function packText(text: string, placeOf: ReadonlyMap<string, number>): Uint8Array[] {
  const { words, gaps } = partsOf(text);
  const places = words.map((word) => placeOf.get(word) ?? 0);
  const kinds = [...new Set(gaps)].sort();
  const kindOf = new Map(kinds.map((gap, kind) => [gap, kind]));
  const gapKinds = gaps.map((gap) => kindOf.get(gap) ?? 0);
  const wordLengths = lengthsFor(countsOf(places, placeOf.size));
  return [
    new Uint8Array(Uint32Array.of(words.length).buffer),
    wordLengths,
    encodeSymbols(places, wordLengths),
    new TextEncoder().encode(kinds.join(BETWEEN)),
    ...packGaps(gapKinds, kinds.length),
  ];
}

/** The text that {@link packText} was given. */
export function unpackText(next: () => Uint8Array, vocabulary: readonly string[]): string {
  const count = next();
  const words = new DataView(count.buffer, count.byteOffset).getUint32(0, true);
  const [wordLengths, wordBits] = [next(), next()];
  const place = symbolsIn(wordBits, wordLengths);
  const kinds = new TextDecoder().decode(next()).split(BETWEEN);
  const gapLengths = next();
  const behind = kinds.map((_, before) =>
    symbolsIn(next(), gapLengths.subarray(before * kinds.length, (before + 1) * kinds.length)),
  );
  let before = 0;
  const gap = () => {
    before = behind[before]?.() ?? 0;
    return kinds[before] ?? '';
  };
  const parts: string[] = [];
  for (let i = 0; i < words; i++) parts.push(gap(), vocabulary[place()] ?? '');
  parts.push(gap());
  return parts.join('');
}
