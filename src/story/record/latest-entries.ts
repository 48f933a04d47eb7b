import type { Article, Story, TimelineEvent } from '../story.ts';

/** A report or event, with the day on which it came to the edition. */
export interface LatestEntry {
  readonly kind: 'report' | 'event';
  readonly id: string;
  readonly day: string;
}

export interface LatestEntries {
  /** The latest first. */
  readonly entries: readonly LatestEntry[];
  /** Of so many reports it is not known when they were taken. */
  readonly undated: number;
}

const dayOf = ({ meta }: Article) => meta.retrieved;

/** An event came with the first of the reports that tell it; unknown where the day of one of them is. */
function dayOfEvent({ passages }: TimelineEvent, articles: Story['articles']): string | undefined {
  const days = passages.map(({ report }) => articles.get(report)?.meta.retrieved);
  if (days.length === 0 || days.some((day) => day === undefined)) return undefined;
  return days.sort()[0];
}

/** The reports by the day on which they were taken, with the events first told by them. */
export function latestEntries({
  articles,
  events,
}: Pick<Story, 'articles' | 'events'>): LatestEntries {
  const reports = [...articles.values()].flatMap((article): LatestEntry[] => {
    const day = dayOf(article);
    return day === undefined ? [] : [{ kind: 'report', id: article.slug, day }];
  });
  const told = [...events.values()].flatMap((event): LatestEntry[] => {
    const day = dayOfEvent(event, articles);
    return day === undefined ? [] : [{ kind: 'event', id: event.id, day }];
  });
  // Sorting keeps the order of those of one day: reports before events.
  const entries = [...reports, ...told].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  );
  return { entries, undated: articles.size - reports.length };
}
