import { createForeteller } from './foretell.ts';
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

/** The words that are not foretold, and how many are right before each wrong guess and before the end. */
function foretold(places: readonly number[], gapKinds: readonly number[]) {
  const { guess, learn } = createForeteller();
  const others: number[] = [];
  const runs = [0];
  for (const [i, place] of places.entries()) {
    const guessed = guess(gapKinds[i] ?? 0);
    if (guessed === place) runs.push((runs.pop() ?? 0) + 1);
    else {
      others.push(place);
      if (guessed !== undefined) runs.push(0);
    }
    learn(place);
  }
  return { others, runs };
}

/** The lengths of the codes of numbers below `kinds`, and their bits. */
function packNumbers(numbers: readonly number[], kinds: number): [Uint8Array, Uint8Array] {
  const lengths = lengthsFor(countsOf(numbers, kinds));
  return [lengths, encodeSymbols(numbers, lengths)];
}

/** A text as places of its words in a vocabulary and of its gaps in a list of its own: runs for `runs.ts`. */
export function packText(text: string, placeOf: ReadonlyMap<string, number>): Uint8Array[] {
  const { words, gaps } = partsOf(text);
  const places = words.map((word) => placeOf.get(word) ?? 0);
  const kinds = [...new Set(gaps)].sort();
  const kindOf = new Map(kinds.map((gap, kind) => [gap, kind]));
  const gapKinds = gaps.map((gap) => kindOf.get(gap) ?? 0);
  const { others, runs } = foretold(places, gapKinds);
  return [
    new Uint8Array(Uint32Array.of(words.length).buffer),
    ...packNumbers(others, placeOf.size),
    ...packNumbers(runs, Math.max(...runs) + 1),
    new TextEncoder().encode(kinds.join(BETWEEN)),
    ...packGaps(gapKinds, kinds.length),
  ];
}

/** The text that {@link packText} was given. */
export function unpackText(next: () => Uint8Array, vocabulary: readonly string[]): string {
  const count = next();
  const words = new DataView(count.buffer, count.byteOffset).getUint32(0, true);
  const numbers = () => {
    const lengths = next();
    return symbolsIn(next(), lengths);
  };
  const [other, run] = [numbers(), numbers()];
  const kinds = new TextDecoder().decode(next()).split(BETWEEN);
  const gapLengths = next();
  const behind = kinds.map((_, before) =>
    symbolsIn(next(), gapLengths.subarray(before * kinds.length, (before + 1) * kinds.length)),
  );
  const { guess, learn } = createForeteller();
  const parts: string[] = [];
  let kind = 0;
  const takeGap = () => {
    kind = behind[kind]?.() ?? 0;
    parts.push(kinds[kind] ?? '');
  };
  let right = run();
  for (let i = 0; i < words; i++) {
    takeGap();
    const guessed = guess(kind);
    const isRight = guessed !== undefined && right > 0;
    const place = isRight ? guessed : other();
    if (isRight) right--;
    else if (guessed !== undefined) right = run();
    learn(place);
    parts.push(vocabulary[place] ?? '');
  }
  takeGap();
  return parts.join('');
}
