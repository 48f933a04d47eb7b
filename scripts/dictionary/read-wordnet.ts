import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

/** Words of one meaning. */
export interface Synset {
  readonly words: readonly string[];
  /** Of an adjective: where in the file those stand that mean nearly the same. */
  readonly similar: readonly string[];
}

/** Fields of a line before those of its words. */
const BEFORE_WORDS = 4;
/** Fields of a pointer to another synset. */
const POINTER = { fields: 4, symbol: 0, place: 1 };
const SIMILAR = '&';

/** `beautiful(p)`, `United_States` as they are written in a text, in small letters. */
const wordOf = (field: string) =>
  field
    .replace(/\(\w+\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase();

function readLine(line: string): [string, Synset] {
  const fields = line.split(' | ')[0]?.split(' ') ?? [];
  const count = Number.parseInt(fields[BEFORE_WORDS - 1] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => wordOf(fields[BEFORE_WORDS + 2 * i] ?? ''));
  const from = BEFORE_WORDS + 2 * count + 1;
  const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, i) =>
    fields.slice(from + POINTER.fields * i, from + POINTER.fields * (i + 1)),
  );
  const similar = pointers
    .filter((pointer) => pointer[POINTER.symbol] === SIMILAR)
    .flatMap((pointer) => pointer[POINTER.place] ?? []);
  return [fields[0] ?? '', { words, similar }];
}

/** The synsets of one part of speech in a folder of WordNet's database, by their places; comments start with spaces. */
export const readWordnet = (folder: string, part: PartOfSpeech): ReadonlyMap<string, Synset> =>
  new Map(
    readFileSync(join(folder, `data.${part}`), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('  '))
      .map(readLine),
  );
