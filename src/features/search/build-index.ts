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
import { tokenize } from './tokenize.ts';
import { packWordFilter } from './word-filter.ts';

const NO_NAMES: SearchNames = { language: 'en-US', aliases: [] };

/** Which words of which passage are quoted, as three numbers. */
function packVersion(passages: readonly SearchPassage[], version: QuotedWords): number[] {
  const number = passages.findIndex(
    ({ kind, id, reports }) =>
      kind === 'article' && id === version.block && reports[0] === version.report,
  );
  const tokens = tokenize(passages[number]?.text ?? '');
  const inside = tokens.filter(({ start, end }) => start >= version.start && end <= version.end);
  const [first] = inside;
  return first ? [number, tokens.indexOf(first), inside.length] : [];
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
  const words = [...texts, ...aliases.flat()].flatMap(tokenize);
  const vocabulary = new Set(words.map(({ word }) => fold(word)));
  const irregular = irregularForms(vocabulary);
  const idsOf = (kind: PassageKind) =>
    passages.filter((passage) => passage.kind === kind).map(({ id }) => id);
  const people = idsOf('person');
  const events = idsOf('event');
  const packPlaces = (list: readonly string[], ids: readonly string[]) =>
    encodeNumbers(ids.map((id) => list.indexOf(id)).filter((place) => place >= 0));
  const reports = idsOf('report');
  return {
    version: INDEX_VERSION,
    language: names.language,
    aliases,
    irregular: irregularGroups(irregular),
    realWords: packWordFilter(realWordsBeside(vocabulary, irregular)),
    kinds: passages.map(({ kind }) => passageKinds.indexOf(kind)).join(''),
    ids: packIds(
      passages.map(({ id }) => id),
      titles,
    ),
    titles,
    texts: passages.map(({ text, scraped }) => packText(text, scraped)),
    reportsOf: passages.map((passage) => packPlaces(reports, passage.reports)),
    peopleOf: passages.map((passage) => packPlaces(people, passage.people)),
    when: passages.map(({ when }) => [...new Set(when)].join(' ')),
    eventsOf: passages.map((passage) => packPlaces(events, passage.events ?? [])),
    versionsOf: passages.map(({ versions = [] }) =>
      encodeNumbers(versions.flatMap((version) => packVersion(passages, version))),
    ),
  };
}
