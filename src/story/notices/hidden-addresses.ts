import type { Entry, StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import { createHiddenMasker } from '../rights/hidden-words.ts';

/** Entries whose addresses have words of a report of which nothing is shown. */
export function findHiddenAddresses(files: StoryFiles): Problem[] {
  const mask = createHiddenMasker(files.articles, files.story?.data);
  const entries: readonly Entry<unknown>[] = [
    ...[files.events, files.questions, files.quotes, files.agreements].flat(),
  ];
  return entries
    .filter(({ id }) => mask(id.replaceAll('-', ' ')) !== id.replaceAll('-', ' '))
    .map(({ file }) => ({
      level: 'notice',
      file,
      line: 1,
      message:
        'The address, which is the file’s name, has words of a report of which nothing is shown. Rename the file; where the address is published, name the old one in aliases.yaml.',
    }));
}
