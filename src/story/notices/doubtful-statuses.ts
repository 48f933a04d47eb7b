import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';

/** The versions of utterances that are called verbatim though their words were restored or are doubted. */
export function findDoubtfulStatuses(files: StoryFiles, story: Story): Problem[] {
  return files.quotes.flatMap((entry): Problem[] => {
    const versions = story.quotes.get(entry.id)?.versions;
    // A version that could not be resolved is an error of its own; without it the places do not match.
    if (versions?.length !== entry.data.versions.length) return [];
    return versions.flatMap((version, index): Problem[] => {
      if (version.status !== 'verbatim' || version.note !== undefined) return [];
      if (!version.changed && version.doubts.length === 0) return [];
      const why = version.doubts.length > 0 ? 'are doubted' : 'were restored';
      const message = `This version is called verbatim, and its words ${why} in “${version.report}”. Call it spun or unverified, or say in a note why it is sure.`;
      const line = lineOf(entry, ['versions', index, 'status']);
      return [{ level: 'notice', file: entry.file, line, message }];
    });
  });
}
