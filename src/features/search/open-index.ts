import { decodeNumbers } from './codes.ts';
import { daysOf } from './dates/days-of.ts';
import { BREAK, INDEX_VERSION, type IndexData } from './index-data.ts';
import { Layout, wordsIn, type Zones } from './lay-out.ts';
import { Lexicon, type LexiconEntry } from './lexicon.ts';
import { type PassageKind, passageKinds } from './passage.ts';
import { readNames, type ThingName } from './read-names.ts';
import { openWordFilter } from './word-filter.ts';

/** One passage: what it is, and where its zones lie among the positions. */
export interface OpenPassage extends Zones {
  readonly kind: PassageKind;
  readonly id: string;
  /** Ids. */
  readonly reports: readonly string[];
  readonly people: readonly string[];
  /** ISO days that it tells of, as far as they are known. */
  readonly days: readonly string[];
  /** For an event its first and last date. */
  readonly when: readonly [from: string, to: string] | undefined;
  /** Numbers of the events that it tells of. */
  readonly events: readonly number[];
  /** Numbers of the passages that it quotes. */
  readonly quotes: readonly number[];
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
  readonly entries: readonly LexiconEntry[];
  /** LexiconEntry of the word at a position; 0 where there is none. */
  readonly words: Uint32Array;
  /** LexiconEntry of the gap before a position; 0 for the implied one. */
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
  /** All names of all things. */
  readonly names: readonly ThingName[];
  /** Titles of whole reports, by slug. */
  readonly reportTitles: ReadonlyMap<string, string>;
}

/** Words of other passages: numbers come in threes. */
function versionsOf(numbers: readonly number[]) {
  const versions: { passage: number; first: number; count: number }[] = [];
  for (let i = 0; i < numbers.length; i += 3) {
    const [passage = 0, first = 0, count = 0] = numbers.slice(i, i + 3);
    versions.push({ passage, first, count });
  }
  return versions;
}

const NO_POSITIONS = new Uint32Array();

/** Positions of each term: one pass to count, one to fill. */
function positionsOf(words: Uint32Array, entries: readonly LexiconEntry[]) {
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
  return new Map([...numbers].map(([term, number]) => [term, lists[number] ?? NO_POSITIONS]));
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
  for (const [base = '', ...forms] of data.irregular.map((group) => group.split(' '))) {
    for (const form of forms) irregular.set(form, base);
  }
  const numbersOf = (kind: PassageKind) =>
    data.ids.flatMap((_, i) => (passageKinds[Number(data.kinds[i])] === kind ? [i] : []));
  const [reports, people, events] = [numbersOf('report'), numbersOf('person'), numbersOf('event')];
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => data.ids[number] ?? '');
  const idsAt = (list: readonly string[], packed = '') =>
    decodeNumbers(packed).flatMap((place) => list[place] ?? []);
  const [reportIds, personIds] = [idsOf(reports), idsOf(people)];
  const lexicon = new Lexicon(irregular);
  const layout = new Layout(lexicon);
  const passages: OpenPassage[] = [];
  data.ids.forEach((id, i) => {
    const versions = versionsOf(decodeNumbers(data.versionsOf[i] ?? ''));
    const zones = layout.add(
      i,
      data.titles[i] ?? '',
      data.texts[i] ?? '',
      versions.map(({ passage, first, count }) => {
        const from = (passages[passage]?.text ?? 0) + first;
        return { from, to: from + count };
      }),
    );
    const [from, to = from] = (data.when[i] ?? '').split(' ');
    const told = decodeNumbers(data.eventsOf[i] ?? '').flatMap((place) => events[place] ?? []);
    passages.push({
      kind: passageKinds[Number(data.kinds[i])] ?? 'article',
      id,
      reports: idsAt(reportIds, data.reportsOf[i]),
      people: idsAt(personIds, data.peopleOf[i]),
      days: [...new Set([i, ...told].flatMap((event) => daysOf(data.when[event] ?? '')))],
      when: from && to ? [from, to] : undefined,
      events: told,
      quotes: versions.map(({ passage }) => passage),
      ...zones,
    });
  });
  const total = passages.reduce((sum, passage) => sum + wordsIn(passage), 0);
  const words = Uint32Array.from(layout.words);
  const { entries } = lexicon;
  const folded = lexicon.folded();
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
    ...readNames(data, irregular),
    reportTitles: new Map(
      // Its other names stand on further lines.
      reports.map((number) => [data.ids[number] ?? '', data.titles[number]?.split(BREAK)[0] ?? '']),
    ),
  };
}
