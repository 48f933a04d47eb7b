import { encodeNumbers } from './codes.ts';
import { fold } from './fold.ts';
import {
  END,
  FIRST_ENTRY,
  INDEX_VERSION,
  type IndexData,
  NEXT,
  NOW,
  type PassageRow,
  WAS,
} from './index-data.ts';
import { irregularForms } from './irregular.ts';
import { type Piece, packPieces } from './pack.ts';
import { createIdPacker } from './pack-id.ts';
import { passageKinds, type SearchNames, type SearchPassage } from './passage.ts';
import { realWordsBeside } from './real-words.ts';
import { tokenize } from './tokenize.ts';
import { packWordFilter } from './word-filter.ts';

const NO_NAMES: SearchNames = { reports: [], people: [], aliases: [] };

/** The entries of a text in the order in which they are read. */
function* entriesOf(pieces: readonly Piece[]): Generator<string> {
  for (const { was, entries } of pieces) {
    yield* was ?? [];
    yield* entries;
  }
}

interface Dictionary {
  readonly entries: readonly string[];
  /** Place of the first entry that occurs once. */
  readonly once: number;
}

/**
 * All entries: the frequent first, equally frequent ones by code point, for the same bytes everywhere; then those
 * that occur once, in the order of the texts, so that there one sign can stand for "the next of them".
 */
function dictionaryOf(texts: readonly (readonly Piece[])[]): Dictionary {
  const counts = new Map<string, number>();
  for (const pieces of texts) {
    for (const entry of entriesOf(pieces)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  const often = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const once = [...counts].filter(([, count]) => count === 1);
  return { entries: [...often, ...once].map(([entry]) => entry), once: often.length };
}

function pack(pieces: readonly Piece[], numberOf: (entry: string) => number): string {
  const numbers = pieces.flatMap(({ was, entries }) =>
    was ? [WAS, ...was.map(numberOf), NOW, ...entries.map(numberOf), END] : entries.map(numberOf),
  );
  return encodeNumbers(numbers);
}

/** Each group as one string, base form first. */
function irregularGroups(irregular: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [form, base] of irregular) {
    groups.set(base, [...(groups.get(base) ?? [base]), form]);
  }
  return [...groups.values()].map((group) => group.join(' ')).sort();
}

/**
 * Makes the index of some passages.
 *
 * @param passages in the order in which equally good results are shown
 * @param names how reports and people are shown, and which names mean the same
 */
export function buildIndex(
  passages: readonly SearchPassage[],
  names: SearchNames = NO_NAMES,
): IndexData {
  const packed = passages.map((passage) => ({
    title: packPieces(passage.title, undefined),
    text: packPieces(passage.text, passage.scraped),
  }));
  const { entries, once } = dictionaryOf(packed.flatMap(({ title, text }) => [title, text]));
  const places = new Map(entries.map((entry, i) => [entry, i]));
  const numberOf = (entry: string) => {
    const place = places.get(entry) ?? 0;
    return place < once ? place + FIRST_ENTRY : NEXT;
  };
  const vocabulary = new Set<string>();
  for (const text of [...entries, ...names.aliases.flat()]) {
    for (const { word } of tokenize(text)) vocabulary.add(fold(word));
  }
  const irregular = irregularForms(vocabulary);
  const packId = createIdPacker(entries);
  const days = [...new Set(passages.flatMap((passage) => passage.days))].sort();
  const placesIn = (list: readonly string[], ids: readonly string[]) =>
    ids.map((id) => list.indexOf(id)).filter((place) => place >= 0);
  const reportIds = names.reports.map(({ id }) => id);
  const personIds = names.people.map(({ id }) => id);
  return {
    version: INDEX_VERSION,
    dictionary: entries,
    once,
    irregular: irregularGroups(irregular),
    realWords: packWordFilter(realWordsBeside(vocabulary, irregular)),
    reports: names.reports,
    people: names.people,
    aliases: names.aliases.filter((group) => group.length > 1),
    days,
    passages: passages.map(
      (passage, i): PassageRow => [
        passageKinds.indexOf(passage.kind),
        packId(passage.id),
        pack(packed[i]?.title ?? [], numberOf),
        pack(packed[i]?.text ?? [], numberOf),
        placesIn(reportIds, passage.reports),
        placesIn(personIds, passage.people),
        placesIn(days, passage.days),
      ],
    ),
  };
}
