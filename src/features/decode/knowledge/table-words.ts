import { runsIn, writeRuns } from './runs.ts';

/** The table's numbers of up to seven bits a byte (`normalize/frequencies/table-format.ts`). */
function numbersOf(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers.push(number);
    [number, shift] = [0, 0];
  }
  return numbers;
}

function bytesOf(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

const RUNS_BEHIND_WORDS = 6;

/** A table without its words: those are in the vocabulary, each with its class there. */
export function takeWords(table: Uint8Array) {
  const next = runsIn(table);
  const names = new TextDecoder().decode(next()).split('\n');
  const classOf = new Map<string, number>();
  let at = 0;
  for (const [index, size] of numbersOf(next()).entries()) {
    for (const name of names.slice(at, at + size)) classOf.set(name, index);
    at += size;
  }
  const rest = Array.from({ length: RUNS_BEHIND_WORDS }, next);
  return { classOf, rest };
}

/**
 * The table again.
 *
 * @param classes of each word of the vocabulary, and one more: 0 for one that the table has not
 */
export function giveWords(
  vocabulary: readonly string[],
  classes: Uint8Array,
  rest: () => Uint8Array,
): Uint8Array {
  const byClass: string[][] = [];
  // The vocabulary is in order, so that the words of each class are.
  for (const [place, word] of vocabulary.entries()) {
    const index = (classes[place] ?? 0) - 1;
    if (index < 0) continue;
    while (byClass.length <= index) byClass.push([]);
    byClass[index]?.push(word);
  }
  const names = new TextEncoder().encode(byClass.flat().join('\n'));
  const sizes = bytesOf(byClass.map(({ length }) => length));
  return writeRuns([names, sizes, ...Array.from({ length: RUNS_BEHIND_WORDS }, rest)]);
}
