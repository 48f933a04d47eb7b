import { fold } from './fold.ts';
import { FIRST_ENTRY, INDEX_VERSION, type IndexData } from './index-data.ts';
import { type Entry, Layout, wordsIn, type Zones } from './lay-out.ts';
import { unpackId } from './pack-id.ts';
import type { PassageKind } from './passage.ts';
import { passageKinds } from './passage.ts';
import { termOf } from './term.ts';
import { tokenize } from './tokenize.ts';
import { openWordFilter } from './word-filter.ts';

/** One passage: what it is, and where its zones lie among the positions. */
export interface OpenPassage extends Zones {
  readonly kind: PassageKind;
  readonly id: string;
  /** Places in the index's lists. */
  readonly reports: readonly number[];
  readonly people: readonly number[];
  readonly days: readonly number[];
}

/**
 * The index ready to be asked. Every word of every passage has a position; between two zones lies a position
 * without a word, so that no phrase reaches across.
 */
export interface SearchIndex {
  readonly data: IndexData;
  readonly passages: readonly OpenPassage[];
  /** Mean words of a passage. */
  readonly averageLength: number;
  readonly entries: readonly Entry[];
  /** Entry of the word at a position; 0 where there is none. */
  readonly words: Uint32Array;
  /** Entry of the gap before a position; 0 for the implied one. */
  readonly gaps: Uint32Array;
  readonly passageAt: Uint32Array;
  /** For a position in the scraped text, the restored words in its place: from, and the position after. */
  readonly restoredFrom: Uint32Array;
  readonly restoredTo: Uint32Array;
  /** Positions of each term, rising. */
  readonly positions: ReadonlyMap<string, Uint32Array>;
  /** Folded words, each with the form in which it is most often written. */
  readonly folded: ReadonlyMap<string, string>;
  /** Folded words, sorted. */
  readonly vocabulary: readonly string[];
  readonly irregular: ReadonlyMap<string, string>;
  /** Whether a word that is not in the texts is a word nevertheless, and no slip. */
  readonly isRealWord: (folded: string) => boolean;
  /** For folded names, joined by blanks: the groups that they belong to. */
  readonly aliases: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>;
}

function aliasGroups(data: IndexData): Map<string, (readonly (readonly string[])[])[]> {
  const map = new Map<string, (readonly (readonly string[])[])[]>();
  for (const group of data.aliases) {
    const forms = group.map((name) => tokenize(name).map((token) => fold(token.word)));
    for (const form of forms) {
      const key = form.join(' ');
      map.set(key, [...(map.get(key) ?? []), forms]);
    }
  }
  return map;
}

/** Positions of each term: one pass to count, one to fill. */
function positionsOf(words: Uint32Array, entries: readonly Entry[]) {
  const numbers = new Map<string, number>();
  const termAt = entries.map((entry) => {
    if (typeof entry === 'string') return -1;
    const number = numbers.get(entry.term) ?? numbers.size;
    numbers.set(entry.term, number);
    return number;
  });
  const counts = new Uint32Array(numbers.size);
  for (const word of words) {
    const term = termAt[word] ?? -1;
    if (term >= 0) counts[term] = (counts[term] ?? 0) + 1;
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  words.forEach((word, position) => {
    const term = termAt[word] ?? -1;
    const list = lists[term];
    if (!list) return;
    const place = counts[term] ?? 0;
    list[place] = position;
    counts[term] = place + 1;
  });
  return new Map([...numbers].map(([term, number]) => [term, lists[number] ?? new Uint32Array()]));
}

/**
 * Opens an index.
 *
 * @throws RangeError when the data was made by another version of the site
 */
export function openIndex(data: IndexData): SearchIndex {
  if (data.version !== INDEX_VERSION) {
    throw new RangeError(`the index has version ${data.version}, not ${INDEX_VERSION}`);
  }
  const irregular = new Map<string, string>();
  for (const [base, ...forms] of data.irregular.map((group) => group.split(' '))) {
    for (const form of forms) irregular.set(form, base ?? form);
  }
  const entries: Entry[] = Array.from({ length: FIRST_ENTRY }, () => '');
  for (const surface of data.dictionary) {
    const folded = fold(surface);
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(surface);
    entries.push(isWord ? { surface, folded, term: termOf(folded, irregular) } : surface);
  }
  const foldedOf = (number: number) => {
    const entry = entries[number];
    return typeof entry === 'object' ? entry.folded : '';
  };
  const layout = new Layout(entries, data.once + FIRST_ENTRY);
  const passages = data.passages.map((row, passage): OpenPassage => {
    const [kind, id, title, text, reports, people, days] = row;
    return {
      kind: passageKinds[kind] ?? 'article',
      id: unpackId(id, foldedOf),
      reports,
      people,
      days,
      ...layout.add(passage, title, text),
    };
  });
  const total = passages.reduce((sum, passage) => sum + wordsIn(passage), 0);
  const words = Uint32Array.from(layout.words);
  const folded = new Map<string, string>();
  for (const entry of entries) {
    if (typeof entry === 'object' && !folded.has(entry.folded)) {
      folded.set(entry.folded, entry.surface);
    }
  }
  return {
    data,
    passages,
    averageLength: total / Math.max(1, passages.length),
    entries,
    words,
    gaps: Uint32Array.from(layout.gaps),
    passageAt: Uint32Array.from(layout.passageAt),
    restoredFrom: Uint32Array.from(layout.restoredFrom),
    restoredTo: Uint32Array.from(layout.restoredTo),
    positions: positionsOf(words, entries),
    folded,
    vocabulary: [...folded.keys()].sort(),
    irregular,
    isRealWord: openWordFilter(data.realWords),
    aliases: aliasGroups(data),
  };
}
