import type { Entry, StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Passage, Story } from '../story.ts';

interface Met {
  readonly passages: readonly Passage[];
  readonly events?: readonly unknown[];
}

/** The people, places and topics that no report names and no event is linked to. */
export function findUnmetEntries(files: StoryFiles, story: Story): Problem[] {
  const unmet = (
    entries: readonly Entry<unknown>[],
    resolved: ReadonlyMap<string, Met>,
    what: string,
  ): Problem[] =>
    entries
      .filter(({ id }) => {
        const met = resolved.get(id);
        return met?.passages.length === 0 && (met.events ?? []).length === 0;
      })
      .map(({ file }) => ({ level: 'notice', file, line: 1, message: `No report ${what}.` }));
  return [
    ...unmet(
      files.people,
      story.people,
      'names this person. Add the forms that they use as aliases',
    ),
    ...unmet(
      files.places,
      story.places,
      'names this place. Add the forms that they use as aliases',
    ),
    ...unmet(files.topics, story.topics, 'holds one of these words'),
  ];
}
