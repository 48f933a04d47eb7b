import type { ReportSentence } from '../reports/read-reports.ts';
import { ageOf } from './age-of.ts';
import { isPersonNoun } from './find-mentions.ts';
import type { NamedPerson, NamedStory } from './name-story.ts';

/** An age that a report gives of someone, and the sentence that does. */
export interface ToldAge {
  readonly person: NamedPerson;
  readonly age: string;
  readonly sentence: ReportSentence;
}

/** “The 22-year-old has agreed”, “The forward, 23, flew north”: of whoever was named last. */
const OF_LAST =
  /(?:^|[.,;] )[Tt]he (?:(\d{1,3})-year-old(?! [a-z]+(?:er|or|ist)\b)|([a-z]+), (\d{1,3}),)/;
/** How many sentences back a person is meant. */
const REACH = 2;

function ageOfLast({ text }: ReportSentence): string | undefined {
  const [, plain, noun = '', behind] = OF_LAST.exec(text) ?? [];
  return plain ?? (isPersonNoun(noun) ? behind : undefined);
}

/** Who is named first in the nearest sentence before that names anyone: its subject, if the report gives no age of them. */
function lastNamed(
  { report, at }: ReportSentence,
  { mentionsIn }: NamedStory,
): NamedPerson | undefined {
  for (let back = 1; back <= REACH; back++) {
    const before = report.sentences[at - back];
    const people = new Set((before ? mentionsIn(before) : []).map(({ person }) => person));
    const [only] = people;
    if (only) return people.size === 1 ? only : undefined;
  }
  return undefined;
}

/** The ages that the reports give of the people of a story, beside their names or in the sentence after them. */
export function agesTold(names: NamedStory): ToldAge[] {
  const beside = names.people.flatMap((person) =>
    person.mentions.flatMap((mention): ToldAge[] => {
      const age = ageOf(mention);
      return age === undefined ? [] : [{ person, age, sentence: mention.sentence }];
    }),
  );
  const reports = new Set(
    names.people.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence.report)),
  );
  const isAged = new Set(
    beside.map(({ person, sentence }) => `${person.id} ${sentence.report.slug}`),
  );
  const after = [...reports].flatMap((report) =>
    report.sentences.flatMap((sentence): ToldAge[] => {
      const age = ageOfLast(sentence);
      const person = age === undefined ? undefined : lastNamed(sentence, names);
      const isNews = person && !isAged.has(`${person.id} ${report.slug}`);
      return age !== undefined && isNews ? [{ person, age, sentence }] : [];
    }),
  );
  return [...beside, ...after];
}
