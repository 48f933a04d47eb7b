import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';
import { explainHour } from '../timeline/explain-hour.ts';

/** The clock times of events that their zone showed twice or never; one that says in words what is meant is settled. */
export function findUncertainHours(files: StoryFiles, story: Story): Problem[] {
  return files.events.flatMap((entry) => {
    const { when } = entry.data;
    if (!story.events.has(entry.id) || when.inferred !== undefined) return [];
    return (['from', 'to'] as const).flatMap((field): Problem[] => {
      const local = when[field];
      if (!local?.includes('T')) return [];
      const message = explainHour(local, when.zone ?? story.story.timeZone);
      const line = lineOf(entry, ['when', field]);
      return message ? [{ level: 'notice', file: entry.file, line, message }] : [];
    });
  });
}
