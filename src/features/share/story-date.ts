import { lastChanged } from '../../story/record/edition-days.ts';
import type { Passage, Story } from '../../story/story.ts';

/** An ISO date as a moment; a site has no clock, so that every date in what it makes comes from its reports. */
export const momentOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The day of the latest report, else the last day of the story. */
export function latestDate({ story, articles }: Story): string {
  const dates = [...articles.values()].flatMap(({ published }) => published ?? []).sort();
  return dates.at(-1) ?? story.span.to;
}

/** The day of the latest of the reports that carry something. */
export function latestOf(passages: readonly Passage[], story: Story): string {
  const dates = passages.flatMap(({ report }) => story.articles.get(report)?.published ?? []);
  return dates.sort().at(-1) ?? latestDate(story);
}

/** The day on which the edition was last changed, as far as it is known. */
export const changedDate = (whole: Story): string => lastChanged(whole) ?? latestDate(whole);
