import type { WholeIndex } from '../open-index.ts';
import type { PassageKind } from '../passage.ts';
import { inFiles } from './in-files.ts';
import { LISTS, type NameRecord } from './shard-data.ts';

/** What a name of one word may be met by a part of. */
const CALLED: ReadonlySet<PassageKind> = new Set(['person', 'place', 'topic']);

/** Under which words the names of an index are looked up, each with the name's number. */
export function* nameLists(index: WholeIndex): Generator<readonly [list: string, name: number]> {
  for (const [number, { thing, words, terms }] of index.names.entries()) {
    const kind = index.kindOf(thing);
    const isCalled = CALLED.has(kind);
    for (const term of new Set(terms)) {
      yield [isCalled ? LISTS.called(term) : LISTS.titled(terms.length, term), number];
    }
    if (terms.length === 0) yield [LISTS.bare, number];
    if (kind === 'person') yield [LISTS.initials(words.map((word) => word[0]).join('')), number];
  }
}

/** All names in their order, in files. */
export function fileNames(index: WholeIndex, size: number): NameRecord[][] {
  const records = index.names.map(
    ({ thing, words, kind, isTitle }): NameRecord => [
      thing,
      words.join(' '),
      kind === 'written' ? 1 : 0,
      isTitle ? 1 : 0,
    ],
  );
  return inFiles(records, size, (record) => JSON.stringify(record).length);
}
