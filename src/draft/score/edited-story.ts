import { z } from 'zod';
import type { StoryFiles } from '../../story/files.ts';

const passages = z.array(z.string().min(3)).min(1);

/** What an editor made of a story, as far as drafts are measured by it: passages are words of its reports. */
export const editedStorySchema = z.strictObject({
  /** `day` as precise as the reports are. Undated ones are left out. */
  events: z.array(z.strictObject({ day: z.string(), passages })),
  quotes: z.array(z.strictObject({ speaker: z.string(), versions: passages })),
  people: z.array(z.strictObject({ name: z.string(), forms: z.array(z.string()).default([]) })),
  differences: z.array(
    z.strictObject({
      kind: z.enum(['number', 'day', 'name', 'words', 'outcome', 'other']),
      passages: z.array(z.string().min(3)).min(2),
    }),
  ),
});

export type EditedStory = z.output<typeof editedStorySchema>;
type EditedDifference = EditedStory['differences'][number];

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens?|hundreds?|thousands?)\b/i;
const DAY = /\b(?:when|day|date|before|after|until|how long since|time)\b/i;

/** Which kind of difference a question is about, as far as its own kind and its words tell. */
function kindOf({
  kind,
  question,
  answers,
}: {
  kind: string;
  question: string;
  answers: readonly { says: string }[];
}): EditedDifference['kind'] {
  if (kind === 'spelling') return 'name';
  if (kind === 'quotation-wording' || kind === 'translation') return 'words';
  if (DAY.test(question) && !/^How (?:long|many|much)/i.test(question)) return 'day';
  return answers.every(({ says }) => NUMBER.test(says)) ? 'number' : 'other';
}

/** The edited story of a content folder. */
export function editedStoryOf(files: StoryFiles): EditedStory {
  const speakerOf = new Map(files.people.map(({ id, data }) => [id, data.name]));
  return {
    events: files.events.flatMap(({ data: { when, evidence } }) =>
      when.from === undefined
        ? []
        : { day: when.from.slice(0, 10), passages: evidence.map(({ quote }) => quote) },
    ),
    quotes: files.quotes.map(({ data: { speaker, source, versions } }) => ({
      speaker: (speaker === undefined ? undefined : speakerOf.get(speaker)) ?? source,
      versions: versions.map(({ quote }) => quote),
    })),
    people: files.people.map(({ data: { name, shortName, aliases } }) => ({
      name,
      forms: [shortName, ...aliases],
    })),
    differences: files.questions.flatMap(({ data }) =>
      data.answers.length < 2
        ? []
        : { kind: kindOf(data), passages: data.answers.map(({ quote }) => quote) },
    ),
  };
}
