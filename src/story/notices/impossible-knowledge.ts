import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';
import { boundsOf } from '../timeline/bounds-of.ts';

/** A day on the map: somewhere it is still the day of publication. */
const SLACK_MS = 24 * 60 * 60 * 1000;

/** The evidence in which a report tells as past what began after its day of publication. */
export function findImpossibleKnowledge(files: StoryFiles, story: Story): Problem[] {
  const { timeZone } = story.story;
  return files.events.flatMap((entry): Problem[] => {
    const event = story.events.get(entry.id);
    if (!event || event.when.from === undefined) return [];
    const { start } = boundsOf(event.when, timeZone);
    return entry.data.evidence.flatMap(({ report, knew }, index): Problem[] => {
      const published = story.articles.get(report)?.published;
      if (knew !== 'past' || published === undefined) return [];
      const { end } = boundsOf({ from: published, circa: false }, timeZone);
      if (start < end + SLACK_MS) return [];
      const message = `“${report}” is of ${published} and cannot tell this as past. Correct “knew”, the event's date or the report's.`;
      const line = lineOf(entry, ['evidence', index, 'knew']);
      return [{ level: 'notice', file: entry.file, line, message }];
    });
  });
}
