import { isExampleContact } from '../../schemas/contact.ts';
import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';

/** That readers are sent to an address which nobody reads. */
export function findExampleContact({ story }: StoryFiles): Problem[] {
  if (!story?.data.contact || !isExampleContact(story.data.contact)) return [];
  const message = `“${story.data.contact}” is an address for examples, which nobody reads. Write your own before you publish.`;
  return [{ level: 'notice', file: story.file, line: lineOf(story, ['contact']), message }];
}
