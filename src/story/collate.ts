import { diffArrays } from 'diff';

/**
 * A stretch of an utterance, and how its versions stand to each other there:
 * `same` words in all, words that some have and others `omit`, or `different` words.
 * Case, punctuation and the shapes of marks are no differences.
 */
export interface CollatedSegment {
  readonly kind: 'same' | 'omitted' | 'different';
  /** What each version has there, in the order of the versions; empty where it has nothing. */
  readonly readings: readonly string[];
}

/** One place of the collation: the word of each version. */
type Column = (string | undefined)[];

const keyOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;

const wordsOf = (text: string) => text.match(/\S+/g) ?? [];

const keysOf = (column: Column) =>
  column.flatMap((word) => (word === undefined ? [] : keyOf(word)));

/** Sets the next version's words beside the columns of those before it. */
function addVersion(
  columns: readonly Column[],
  words: readonly string[],
  version: number,
): Column[] {
  const emptyColumn = (): Column => Array.from({ length: version });
  const result: Column[] = [];
  let waiting: Column[] = [];
  const flush = (count = waiting.length) => {
    result.push(...waiting.slice(0, count).map((column) => [...column, undefined]));
    waiting = waiting.slice(count);
  };
  let column = 0;
  let word = 0;
  const parts = diffArrays<Column>(
    [...columns],
    words.map((added) => [added]),
    { comparator: (a, b) => keysOf(a).some((key) => keysOf(b).includes(key)) },
  );
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) {
      waiting.push(...columns.slice(column, column + count));
      column += count;
    } else if (part.added) {
      // A version that starts later than the others starts beside the words before the next common ones.
      if (result.length === 0 && waiting.length > count) flush(waiting.length - count);
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

function kindOf(column: Column): CollatedSegment['kind'] {
  const keys = keysOf(column);
  if (new Set(keys).size > 1) return 'different';
  return keys.length === column.length ? 'same' : 'omitted';
}

/** Whether two neighbouring columns belong to one stretch: of one kind, and omitted by the same versions. */
function belongTogether(a: Column, b: Column): boolean {
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return false;
  return (
    kind !== 'omitted' || a.every((word, at) => (word === undefined) === (b[at] === undefined))
  );
}

/**
 * Collates the versions of one utterance word by word: the first is the base, each next one is aligned with all before
 * it by the shortest edit script (Myers, in `diff`), and neighbouring words are joined to stretches.
 */
export function collate(versions: readonly string[]): CollatedSegment[] {
  const columns = versions.reduce<Column[]>(
    (before, text, version) => addVersion(before, wordsOf(text), version),
    [],
  );
  const stretches: { first: Column; columns: Column[] }[] = [];
  for (const column of columns) {
    const stretch = stretches.at(-1);
    if (stretch && belongTogether(stretch.first, column)) stretch.columns.push(column);
    else stretches.push({ first: column, columns: [column] });
  }
  return stretches.map((stretch) => ({
    kind: kindOf(stretch.first),
    readings: versions.map((_, version) =>
      stretch.columns.flatMap((column) => column[version] ?? []).join(' '),
    ),
  }));
}
