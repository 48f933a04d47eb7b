import type { PersonFile } from '../../schemas/person.ts';
import type { PlaceFile } from '../../schemas/place.ts';
import { compareText } from '../compare-text.ts';
import type { Resolver } from '../evidence/resolver.ts';
import { type Entry, lineOf } from '../files.ts';
import type { Person, Place, Question, Quote, Ref, TimelineEvent } from '../story.ts';
import { explainTimeZone } from '../timeline/check-when.ts';
import { groupByRef } from './group-by-ref.ts';
import { createMentionFinder, type Mention, type NameForms, passagesOf } from './mentions.ts';

/** What people and places are linked from. */
export interface Linked {
  readonly events: readonly TimelineEvent[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly labels: ReadonlyMap<string, string>;
}

const refTo = ({ id, title }: Ref): Ref => ({ id, title });

function countForms(mentions: readonly Mention[]): Person['forms'] {
  const counts = new Map<string, number>();
  for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

/** A form of a name that is right where it stands cannot be wrong as well. */
function reportRightForms(entry: Entry<PersonFile>, { problems }: Resolver): void {
  const { name, shortName, aliases, misspellings } = entry.data;
  misspellings.forEach(({ text }, index) => {
    if (![name, shortName, ...aliases].includes(text)) return;
    const line = lineOf(entry, ['misspellings', index, 'text']);
    const message = `“${text}” is given as a right form of the name and as a misspelling. Delete one of them.`;
    problems.push({ level: 'error', file: entry.file, line, message });
  });
}

/** The people by their sorting name, each with what mentions them. */
export function assemblePeople(
  entries: readonly Entry<PersonFile>[],
  { events, quotes, questions, labels }: Linked,
  resolver: Resolver,
): Person[] {
  const took = groupByRef(events, ({ people }) => people);
  const spoke = Map.groupBy(quotes, ({ speaker }) => speaker?.id);
  const asked = groupByRef(questions, ({ people }) => people);
  const formsOf = ({ data }: Entry<PersonFile>): NameForms => ({
    names: [data.name, data.shortName, ...data.aliases],
    misspellings: data.misspellings.map(({ text }) => text),
  });
  const find = createMentionFinder(resolver.reports, entries.map(formsOf));
  return entries
    .map((entry): Person => {
      const { id, data } = entry;
      reportRightForms(entry, resolver);
      const mentions = find(formsOf(entry));
      return {
        ...data,
        id,
        events: (took.get(id) ?? []).map(refTo),
        quotes: (spoke.get(id) ?? []).map(refTo),
        questions: (asked.get(id) ?? []).map((question) => ({
          id: question.id,
          title: question.question,
        })),
        passages: passagesOf(mentions, resolver.reports, labels),
        forms: countForms(mentions),
      };
    })
    .sort((a, b) => compareText(a.sortName, b.sortName));
}

/** Whether the places around one lead back to it. */
function liesInItself(id: string, outer: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = outer.get(id); at !== undefined && !seen.has(at); at = outer.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Whether a place is another one or lies in it. */
function liesWithin(
  id: string,
  around: string,
  outer: ReadonlyMap<string, string | undefined>,
): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = outer.get(at)) {
    if (at === around) return true;
    seen.add(at);
  }
  return false;
}

/** The places by name, each with its events and the passages that name it. */
export function assemblePlaces(
  entries: readonly Entry<PlaceFile>[],
  { events, labels }: Linked,
  resolver: Resolver,
): Place[] {
  const formsOf = ({ data }: Entry<PlaceFile>): NameForms => ({
    names: [data.name, ...data.aliases],
    misspellings: [],
  });
  const find = createMentionFinder(resolver.reports, entries.map(formsOf));
  const outer = new Map(entries.map(({ id, data }) => [id, data.within]));
  const placed = entries.map((entry) => {
    const { id, data } = entry;
    if (data.within !== undefined) resolver.ref(entry, ['within'], 'places', data.within);
    if (liesInItself(id, outer)) {
      const line = lineOf(entry, ['within']);
      const message = `“${id}” would lie in itself, by way of what it is within. Delete “within” of one of them.`;
      resolver.problems.push({ level: 'error', file: entry.file, line, message });
    }
    const wrong = data.timeZone === undefined ? undefined : explainTimeZone(data.timeZone);
    if (wrong) {
      const line = lineOf(entry, ['timeZone']);
      resolver.problems.push({ level: 'error', file: entry.file, line, message: wrong });
    }
    const mentions = find(formsOf(entry));
    return { ...data, id, passages: passagesOf(mentions, resolver.reports, labels) };
  });
  return placed
    .map((place): Place => {
      const inside = placed.filter(({ id }) => liesWithin(id, place.id, outer));
      const ids = new Set(inside.map(({ id }) => id));
      const blocks = inside.flatMap(({ passages }) =>
        passages.map(({ report, block }) => `${report}#${block}`),
      );
      return {
        ...place,
        events: events.filter((event) => event.place && ids.has(event.place.id)).map(refTo),
        holds: inside
          .filter(({ within, id }) => within === place.id && id !== place.id)
          .map(({ id, name }) => ({ id, title: name })),
        namings: new Set(blocks).size,
      };
    })
    .sort((a, b) => compareText(a.name, b.name));
}
