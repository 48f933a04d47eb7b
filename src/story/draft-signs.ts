import type { DraftFields } from '../schemas/draft.ts';
import type { StoryFile } from '../schemas/story.ts';
import type { Entry, StoryFiles } from './files.ts';

/** What follows the title of a draft wherever it is shown or handed on, where a language has no sign of its own. */
export const DRAFT_SIGN = '[draft]';

/** What an assembled entry takes over from its file: nothing where an editor has accepted it. */
export const draftOf = ({ draft, by }: DraftFields): DraftFields =>
  draft ? { draft, ...(by !== undefined && { by }) } : {};

/** Whether the file of an entry says that it is a draft. */
export const isDraft = ({ data }: Entry<unknown>): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

/** `The fair opens` => `The fair opens [draft]` */
export const signDraft = (title: string, { draft }: DraftFields, sign: string): string =>
  draft ? `${title} ${sign}` : title;

/** The words before the sign. */
export const withoutSign = (title: string, { draft }: DraftFields, sign: string): string =>
  draft && title.endsWith(` ${sign}`) ? title.slice(0, -sign.length - 1) : title;

function signed<Field extends string, Data extends DraftFields & Record<Field, string>>(
  entries: readonly Entry<Data>[],
  sign: string,
  ...fields: readonly Field[]
): Entry<Data>[] {
  const signedData = (data: Data): Data => ({
    ...data,
    ...Object.fromEntries(fields.map((field) => [field, signDraft(data[field], data, sign)])),
  });
  return entries.map((entry) =>
    isDraft(entry) ? { ...entry, data: signedData(entry.data) } : entry,
  );
}

const signKeyPoints = (story: Entry<StoryFile>, sign: string): Entry<StoryFile> => {
  const { data } = story;
  const keyPoints = data.keyPoints.map((point) => ({
    ...point,
    text: signDraft(point.text, data, sign),
  }));
  return { ...story, data: { ...data, keyPoints } };
};

/**
 * Puts the sign of drafts behind the titles of all drafts before anything is made of them: whatever tells a title then
 * says that it is a draft. The names of people and places, which are looked for in the reports, stay as they are.
 */
export function signTitles(files: StoryFiles, sign: string): StoryFiles {
  const [story] = files.story ? signed([files.story], sign, 'title', 'shortTitle') : [];
  return {
    ...files,
    story: story && signKeyPoints(story, sign),
    events: signed(files.events, sign, 'title'),
    questions: signed(files.questions, sign, 'question'),
    agreements: signed(files.agreements, sign, 'statement'),
    quotes: signed(files.quotes, sign, 'title'),
  };
}

/** People or places with the sign behind the names of drafts. */
export const signNames = <Named extends DraftFields & { readonly name: string }>(
  named: readonly Named[],
  sign: string,
): Named[] =>
  named.map((one) => (one.draft ? { ...one, name: signDraft(one.name, one, sign) } : one));

/** Whether anything in the story is a draft. */
export const hasDrafts = (files: StoryFiles): boolean =>
  [
    ...(files.story ? [files.story] : []),
    ...files.events,
    ...files.questions,
    ...files.agreements,
    ...files.quotes,
    ...files.people,
    ...files.places,
  ].some(isDraft);
