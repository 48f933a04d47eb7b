import { compareText } from '../../story/compare-text.ts';
import { createIds, type DraftedEntry } from '../drafted.ts';
import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { isCommonWord } from '../words/lexicon.ts';
import { chooseRole } from './choose-role.ts';
import { classifyNames, type NameForm } from './classify-names.ts';
import { findNameMentions, type NameMention, ordinaryWords } from './find-mentions.ts';
import { type FoundPerson, joinPeople } from './join-people.ts';

/** A stretch of a sentence. Offsets are into the sentence. */
export interface Stretch {
  readonly sentence: ReportSentence;
  readonly start: number;
  readonly end: number;
}

export interface NamedPerson extends FoundPerson {
  readonly id: string;
}

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly NameMention[];
}

/** The people, places and organisations of the reports, and who and what a stretch of a report names. */
export interface NamedStory {
  readonly people: readonly NamedPerson[];
  readonly places: readonly NamedPlace[];
  readonly organisations: readonly string[];
  /** Ids, the one named most often first. */
  readonly peopleIn: (stretches: readonly Stretch[]) => string[];
  readonly placeIn: (stretches: readonly Stretch[]) => string | undefined;
  /** The people named in a sentence, in the order of their names. */
  readonly mentionsIn: (sentence: ReportSentence) => readonly PersonMention[];
  readonly entries: readonly DraftedEntry[];
}

export interface PersonMention {
  readonly person: NamedPerson;
  readonly mention: NameMention;
}

const MIN_PLACE_MENTIONS = 2;

/** Whole words of a place in capitals, as a dateline has them: `HALVER BAY` => `Halver Bay`, as the reports write it. */
const placeKey = (text: string) => text.toLowerCase().replace(/^the /, '');

export function nameStory(reports: readonly ToldReport[]): NamedStory {
  const sentences = reports.flatMap((report) => report.sentences);
  const datelines = new Set(
    reports.flatMap(({ dateline }) =>
      dateline === undefined ? [] : placeKey(dateline.split(/[,/]/)[0] ?? ''),
    ),
  );
  const forms = classifyNames(findNameMentions(sentences, ordinaryWords(sentences)), datelines);
  const personId = createIds('person');
  const people = joinPeople(forms).map(
    (person): NamedPerson => ({ ...person, id: personId(person.name) }),
  );
  const places = placesOf(forms, datelines, reports);
  const bySentence = Map.groupBy(
    people.flatMap((person) =>
      person.mentions.map((mention): PersonMention => ({ person, mention })),
    ),
    ({ mention }) => mention.sentence,
  );
  const placesBySentence = Map.groupBy(
    places.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention }))),
    ({ mention }) => mention.sentence,
  );
  const inside = ({ start, end }: Stretch, mention: NameMention) =>
    mention.start >= start && mention.end <= end;
  const mentionsIn = (sentence: ReportSentence) =>
    (bySentence.get(sentence) ?? []).toSorted((a, b) => a.mention.start - b.mention.start);
  // What speaks is taken for an institution, until it turns out to be someone’s family name.
  const taken = new Set(people.flatMap(({ mentions }) => mentions));
  const isSomeones = (mention: NameMention) => taken.has(mention);
  return {
    people,
    places,
    organisations: wholeNames(
      forms
        .filter(({ kind, mentions }) => kind === 'organisation' && !mentions.some(isSomeones))
        .map(({ text }) => text),
    ),
    mentionsIn,
    peopleIn: (stretches) =>
      mostFrequent(
        stretches.flatMap((stretch) =>
          mentionsIn(stretch.sentence).flatMap(({ person, mention }) =>
            inside(stretch, mention) ? [person.id] : [],
          ),
        ),
      ),
    placeIn: (stretches) =>
      mostFrequent(
        stretches.flatMap((stretch) =>
          (placesBySentence.get(stretch.sentence) ?? []).flatMap(({ id, mention }) =>
            inside(stretch, mention) &&
            /^(?:in|at|near|outside|on|across|over|of|the)$/.test(mention.before)
              ? [id]
              : [],
          ),
        ),
      )[0],
    entries: [...people.map(personEntry), ...places.map(placeEntry)],
  };
}

/** Names that are no part of a longer one, and no common word in a capital: `Radio` names nothing by itself. */
function wholeNames(names: readonly string[]): string[] {
  const isPart = (name: string) =>
    names.some((other) => other !== name && ` ${other} `.includes(` ${name} `));
  return names
    .filter(
      (name) =>
        !isPart(name) && !(/^\p{Lu}\p{Ll}+$/u.test(name) && isCommonWord(name.toLowerCase())),
    )
    .sort(compareText);
}

function mostFrequent(ids: readonly string[]): string[] {
  const times = Map.groupBy(ids, (id) => id);
  return [...times]
    .sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
    .map(([id]) => id);
}

function placesOf(
  forms: readonly NameForm[],
  datelines: ReadonlySet<string>,
  reports: readonly ToldReport[],
): NamedPlace[] {
  const byKey = Map.groupBy(
    forms.filter(({ kind }) => kind === 'place'),
    ({ text }) => placeKey(text),
  );
  const placeId = createIds('place');
  const inText = [...byKey].map(([key, own]) => {
    const mentions = own.flatMap((form) => form.mentions);
    const name =
      own.toSorted(
        (a, b) => b.mentions.length - a.mentions.length || compareText(a.text, b.text),
      )[0]?.text ?? key;
    return { key, name, mentions };
  });
  const missing = [...datelines]
    .filter((key) => key !== '' && !byKey.has(key))
    .map((key) => ({ key, name: asWritten(key, reports), mentions: [] }));
  return [...missing, ...inText]
    .filter(({ key, mentions }) => datelines.has(key) || mentions.length >= MIN_PLACE_MENTIONS)
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name))
    .map(({ name, mentions }) => ({ id: placeId(name), name, mentions }));
}

/** A dateline’s capitals as a name: `HALVER BAY` => `Halver Bay`. */
function asWritten(key: string, reports: readonly ToldReport[]): string {
  const line =
    reports
      .flatMap(({ dateline }) => dateline?.split(/[,/]/)[0] ?? [])
      .find((text) => placeKey(text) === key) ?? key;
  return line === line.toUpperCase()
    ? line.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : line;
}

function personEntry(person: NamedPerson): DraftedEntry {
  const { id, name, shortName, aliases, mentions } = person;
  const role = chooseRole(mentions);
  const rest = name
    .split(' ')
    .filter((word) => word !== shortName)
    .join(' ');
  const data = {
    name,
    shortName,
    sortName: rest === '' ? name : `${shortName}, ${rest}`,
    role: role?.text ?? '',
    ...(aliases.length > 0 && { aliases }),
  };
  const reports = new Set(mentions.map(({ sentence }) => sentence.report.slug)).size;
  return {
    collection: 'people',
    id,
    data,
    by: { rule: 'person-name', count: reports, ...(role && { words: role.text }) },
  };
}

function placeEntry({ id, name, mentions }: NamedPlace): DraftedEntry {
  const { length: count } = mentions;
  const by =
    count === 0 ? ({ rule: 'dateline' } as const) : ({ rule: 'place-name', count } as const);
  return { collection: 'places', id, data: { name }, by };
}
