import { decodeNumbers } from './codes.ts';
import { daysOf } from './dates/days-of.ts';
import { BREAK, INDEX_VERSION, type IndexData } from './index-data.ts';
import { Layout, wordsIn, type Zones } from './lay-out.ts';
import { Lexicon } from './lexicon.ts';
import { readIds } from './packed-id.ts';
import { type PassageKind, passageKinds } from './passage.ts';
import { placesIn } from './places-in.ts';
import { positionsOf } from './positions-of.ts';
import { readNames, type ThingName } from './read-names.ts';
import type { Facet, NameGroup, Occurrences, SearchIndex, ShownText } from './search-index.ts';
import { wordsBeginning } from './sorted-words.ts';
import { versionsOf } from './versions-of.ts';

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

/** An index of which all is here. */
export interface WholeIndex extends SearchIndex {
  readonly data: IndexData;
  readonly passages: readonly OpenPassage[];
  readonly laidOut: ShownText;
  /** Positions of each term, rising. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Folded words, each with the form in which it is most often written. */
  readonly folded: ReadonlyMap<string, string>;
  /** Folded words, sorted. */
  readonly vocabulary: readonly string[];
  readonly irregular: ReadonlyMap<string, string>;
  /** For folded names, joined by blanks: the groups that they belong to. */
  readonly aliases: ReadonlyMap<string, readonly NameGroup[]>;
  /** All names of all things. */
  readonly names: readonly ThingName[];
}

const NUMBER = /^(?:\d.*|half)$/;

const NO_POSITIONS: readonly number[] = [];
const NO_ZONES: Zones = { title: 0, names: 0, text: 0, quoted: 0, scraped: 0, end: 0 };
const NO_LINKS = { reports: [], people: [], days: [], when: undefined, events: [], quotes: [] };
const NOWHERE: OpenPassage = { kind: 'article', id: '', ...NO_LINKS, ...NO_ZONES };

/**
 * Opens an index.
 *
 * @throws RangeError when the data was made by another version of the site
 */
export function openIndex(data: IndexData): WholeIndex {
  if (data.version !== INDEX_VERSION) {
    throw new RangeError(`the index has version ${data.version}, not ${INDEX_VERSION}`);
  }
  const irregular = new Map<string, string>();
  for (const [base = '', ...forms] of data.irregular.map((group) => group.split(' '))) {
    for (const form of forms) irregular.set(form, base);
  }
  const ids = readIds(data.ids, data.titles);
  const numbersOf = (kind: PassageKind) =>
    ids.flatMap((_, i) => (passageKinds[Number(data.kinds[i])] === kind ? [i] : []));
  const [reports, people, events] = [numbersOf('report'), numbersOf('person'), numbersOf('event')];
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => ids[number] ?? '');
  const idsAt = (list: readonly string[], packed = '') =>
    decodeNumbers(packed).flatMap((place) => list[place] ?? []);
  const [reportIds, personIds] = [idsOf(reports), idsOf(people)];
  const lexicon = new Lexicon(irregular);
  const layout = new Layout(lexicon);
  const passages: OpenPassage[] = [];
  ids.forEach((id, i) => {
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
  const { entries } = lexicon;
  const laidOut: ShownText = { ...layout, entries };
  const positions = positionsOf(layout.words, entries);
  const folded = lexicon.folded();
  const vocabulary = [...folded.keys()].sort();
  const { names, aliases } = readNames(data, irregular);
  const wordAt = (position: number) => {
    const entry = entries[laidOut.words[position] ?? 0];
    return typeof entry === 'object' ? entry : undefined;
  };
  const at = (places: ArrayLike<number>): Occurrences => ({
    positions: places,
    isWritten: (i, word) => wordAt(places[i] ?? -1)?.folded === word,
  });
  const termPositions = (term: string) => positions.get(term) ?? NO_POSITIONS;
  const dated = new Map<number, readonly [string, string]>();
  for (const [i, { when }] of passages.entries()) if (when) dated.set(i, when);
  const tellers = new Map<number, number[]>();
  passages.forEach((passage, i) => {
    for (const event of passage.events) tellers.set(event, [...(tellers.get(event) ?? []), i]);
  });
  const reportTitles = new Map<string, string>(
    // Its other names stand on further lines.
    reports.map((number) => [ids[number] ?? '', data.titles[number]?.split(BREAK)[0] ?? '']),
  );
  let places: readonly { readonly position: number; readonly length: number }[] | undefined;
  const passageOf = (number: number) => passages[number] ?? NOWHERE;
  const idsIn = (facet: Facet, number: number): readonly string[] => {
    const { kind, reports: slugs, people: ids, days } = passageOf(number);
    return { kind: [kind], report: slugs, person: ids, day: days }[facet];
  };
  const index: WholeIndex = {
    data,
    passages,
    laidOut,
    positions,
    folded,
    vocabulary,
    irregular,
    aliases,
    names,
    realWords: data.realWords,
    language: data.language,
    size: passages.length,
    averageLength: total / Math.max(1, passages.length),
    display: (word) => folded.get(word),
    beginning: (prefix) => wordsBeginning(vocabulary, prefix),
    aliasesBeginning: (prefix) =>
      [...aliases.keys()].filter((name) => name.startsWith(prefix) && !name.includes(' ')),
    aliasesOf: (name) => aliases.get(name) ?? [],
    countOf: (term) => termPositions(term).length,
    occurrences: (term) => at(termPositions(term)),
    counted: (term) =>
      at(termPositions(term).filter((i) => NUMBER.test(wordAt(i - 1)?.term ?? ''))),
    places: () => {
      places ??= placesIn(index, names);
      return places;
    },
    standing: (word, isFolded, candidates) =>
      candidates.filter((i) => wordAt(i)?.[isFolded ? 'folded' : 'term'] === word),
    passageAt: (position) => layout.passageAt[position] ?? 0,
    kindOf: (number) => passageOf(number).kind,
    zonesOf: passageOf,
    namesLike: () => names,
    dated: () => dated,
    tellers: (events) => events.flatMap((event) => tellers.get(event) ?? []),
    isIn: (facet, id, number) => idsIn(facet, number).includes(id),
    facets: ['kind', 'report', 'person', 'day'],
    idsOf: idsIn,
    shown: (number) => {
      const passage = passageOf(number);
      const [report = ''] = passage.reports;
      return {
        ...passage,
        report,
        reportTitle: reportTitles.get(report) ?? report,
        laidOut,
        base: 0,
      };
    },
    prepare: () => {},
    prepareShown: () => {},
  };
  return index;
}
