import { encodeNumbers } from './codes.ts';
import { fold } from './fold.ts';
import { BREAK, INDEX_VERSION, type IndexData } from './index-data.ts';
import { irregularForms } from './irregular.ts';
import { packText, tidyText } from './pack.ts';
import { packIds } from './packed-id.ts';
import {
  type PassageKind,
  passageKinds,
  type QuotedWords,
  type SearchNames,
  type SearchPassage,
} from './passage.ts';
import { realWordsBeside } from './real-words.ts';
import { type SearchToken, tokenize } from './tokenize.ts';
import { packWordFilter } from './word-filter.ts';

const NO_NAMES: SearchNames = { language: 'en-US', aliases: [] };

/** Tells which words of which passage are quoted, as three numbers; each passage is found and read once. */
function versionPacker(passages: readonly SearchPassage[]): (version: QuotedWords) => number[] {
  const places = new Map<string, number>();
  for (const [number, { kind, id, reports }] of passages.entries()) {
    const place = `${reports[0]} ${id}`;
    if (kind === 'article' && !places.has(place)) places.set(place, number);
  }
  const read = new Map<number, SearchToken[]>();
  return ({ report, block, start, end }) => {
    const number = places.get(`${report} ${block}`);
    if (number === undefined) return [];
    const tokens = read.get(number) ?? tokenize(passages[number]?.text ?? '');
    read.set(number, tokens);
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    const [first] = inside;
    return first ? [number, tokens.indexOf(first), inside.length] : [];
  };
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
 * @param passages in the order in which equally good results are shown, what is quoted before the quotations
 * @param names how reports and people are shown, and which names mean the same
 */
export function buildIndex(
  passages: readonly SearchPassage[],
  names: SearchNames = NO_NAMES,
): IndexData {
  const aliases = names.aliases.filter((group) => group.length > 1);
  const titles = passages.map(({ title, names: others = [] }) =>
    [title, ...others].map(tidyText).join(BREAK),
  );
  const texts = [...titles, ...passages.flatMap(({ text, scraped = '' }) => [text, scraped])];
  const words = new Set<string>();
  for (const text of [...texts, ...aliases.flat()]) {
    for (const { word } of tokenize(text)) words.add(word);
  }
  const vocabulary = new Set([...words].map(fold));
  const irregular = irregularForms(vocabulary);
  const idsOf = (kind: PassageKind) =>
    passages.filter((passage) => passage.kind === kind).map(({ id }) => id);
  const people = idsOf('person');
  const events = idsOf('event');
  const packPlaces = (list: readonly string[], ids: readonly string[]) =>
    encodeNumbers(ids.map((id) => list.indexOf(id)).filter((place) => place >= 0));
  const reports = idsOf('report');
  const packVersion = versionPacker(passages);
  // In an order that compresses well.
  return {
    language: names.language,
    ids: packIds(
      passages.map(({ id }) => id),
      titles,
    ),
    irregular: irregularGroups(irregular),
    titles,
    aliases,
    texts: passages.map(({ text, scraped }) => packText(text, scraped)),
    when: passages.map(({ when }) => [...new Set(when)].join(' ')),
    reportsOf: passages.map((passage) => packPlaces(reports, passage.reports)),
    realWords: packWordFilter(realWordsBeside(vocabulary, irregular)),
    version: INDEX_VERSION,
    versionsOf: passages.map(({ versions = [] }) => encodeNumbers(versions.flatMap(packVersion))),
    peopleOf: passages.map((passage) => packPlaces(people, passage.people)),
    eventsOf: passages.map((passage) => packPlaces(events, passage.events ?? [])),
    kinds: passages.map(({ kind }) => passageKinds.indexOf(kind)).join(''),
  };
}
