import { diffArrays } from 'diff';

/** A stretch of an utterance: what each version has there, in the order of the versions; empty where it has nothing. */
export interface CollatedSegment {
  /** Whether all versions have the same words. Case, punctuation and the shapes of marks do not count. */
  readonly common: boolean;
  readonly readings: readonly string[];
}

/** One place of the collation: the word of each version. */
type Column = (string | undefined)[];

const keyOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const holds = (column: Column, word: string) =>
  column.some((other) => other !== undefined && keyOf(other) === keyOf(word));

/** Sets the next version's words beside the columns of those before it. */
function addVersion(
  columns: readonly Column[],
  words: readonly string[],
  version: number,
): Column[] {
  const emptyColumn = (): Column => Array.from({ length: version });
  const result: Column[] = [];
  let waiting: Column[] = [];
  const flush = () => {
    result.push(...waiting.map((column) => [...column, undefined]));
    waiting = [];
  };
  let column = 0;
  let word = 0;
  const parts = diffArrays<Column | string>([...columns], [...words], {
    comparator: (a, b) =>
      typeof a === 'string'
        ? typeof b !== 'string' && holds(b, a)
        : typeof b === 'string' && holds(a, b),
  });
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      waiting.push(...columns.slice(column, column + count));
      column += count;
    } else if (part.added) {
      for (const added of words.slice(word, word + count)) {
        result.push([...(waiting.shift() ?? emptyColumn()), added]);
      }
      word += count;
    } else {
      flush();
      for (const same of columns.slice(column, column + count))
        result.push([...same, words[word++]]);
      column += count;
    }
  }
  flush();
  return result;
}

function isCommon(column: Column): boolean {
  const [first] = column;
  return (
    first !== undefined &&
    column.every((word) => word !== undefined && keyOf(word) === keyOf(first))
  );
}

/**
 * Collates the versions of one utterance word by word: the first is the base, each next one is aligned with all before
 * it by the shortest edit script (Myers, in `diff`), and neighbouring words are joined to stretches that are the same
 * in all versions or differ.
 */
export function collate(versions: readonly string[]): CollatedSegment[] {
  const columns = versions.reduce<Column[]>(
    (before, text, version) => addVersion(before, wordsOf(text), version),
    [],
  );
  const segments: { common: boolean; columns: Column[] }[] = [];
  for (const column of columns) {
    const common = isCommon(column);
    const last = segments.at(-1);
    if (last?.common === common) last.columns.push(column);
    else segments.push({ common, columns: [column] });
  }
  return segments.map(({ common, columns: stretch }) => ({
    common,
    readings: versions.map((_, version) =>
      stretch.flatMap((column) => column[version] ?? []).join(' '),
    ),
  }));
}
