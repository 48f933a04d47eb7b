import { numberBytes, numbersIn, runsIn, writeRuns } from '../../../normalize/frequencies/runs.ts';
import { RUNS_BEHIND_WORDS } from '../../../normalize/frequencies/table-format.ts';

/** A table without its words: those are in the vocabulary, each with its class there. */
export function takeWords(table: Uint8Array) {
  const next = runsIn(table, 'table');
  const names = new TextDecoder().decode(next()).split('\n');
  const classOf = new Map<string, number>();
  const sizes = numbersIn(next());
  for (let at = 0, index = 0; at < names.length; index++) {
    const end = at + sizes();
    for (const name of names.slice(at, end)) classOf.set(name, index);
    at = end;
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
  const sizes = numberBytes(byClass.map(({ length }) => length));
  return writeRuns([names, sizes, ...Array.from({ length: RUNS_BEHIND_WORDS }, rest)]);
}
