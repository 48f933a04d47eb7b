import { yamlCollections } from '../../src/content-folder/collections.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import type { DraftedStory } from '../../src/draft/drafted.ts';
import { storySchema } from '../../src/schemas/story.ts';
import type { EntryData } from './basis.ts';

/** A field that says nothing is left out. */
const withoutBlanks = (data: EntryData): EntryData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));

/**
 * The drafts that the schema of their kind takes, so that no file is written that nobody can read. A story that has
 * nothing to be summed up by is summed up by its title.
 *
 * @throws Error where not even a head can be made of the reports
 */
export function soundDrafts({ head, entries }: DraftedStory): DraftedStory {
  const story = withoutBlanks({ ...head, standfirst: head['standfirst'] || head['title'] });
  const { error } = storySchema.safeParse(story);
  if (error) {
    const [issue] = error.issues;
    throw new Error(
      `The reports do not say what the story is called and when it was (${issue?.path.join(', ')}: ${issue?.message}). Write it yourself: “${sayCommand('new story')}”.`,
    );
  }
  const sound = entries
    .map((entry) => ({ ...entry, data: withoutBlanks(entry.data) }))
    .filter(({ collection, data }) => yamlCollections[collection].safeParse(data).success);
  return { head: story, entries: sound };
}
