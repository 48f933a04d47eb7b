import type { Coverage, CoverageRow, Passage, TimelineEvent, Topic } from '../story.ts';
import { boundsOf } from '../timeline/bounds-of.ts';

/** What the matrix needs to know of an article. */
export interface CoveredReport {
  readonly slug: string;
  readonly published: string | undefined;
}

function rowOf(
  { id, title, passages }: { id: string; title: string; passages: readonly Passage[] },
  reports: readonly CoveredReport[],
): CoverageRow {
  return {
    id,
    title,
    cells: reports.map(({ slug }) => ({
      report: slug,
      passages: passages.filter((passage) => passage.report === slug),
    })),
  };
}

/**
 * Which report carries what, and what each leaves out. An event is left out by a report that could have told it:
 * it had happened by the day of publication, or a report of that day or earlier tells it.
 */
export function assembleCoverage(
  reports: readonly CoveredReport[],
  events: readonly TimelineEvent[],
  topics: readonly Topic[],
  timeZone: string,
): Coverage {
  const published = new Map(reports.map((report) => [report.slug, report.published]));
  const couldTell = (report: CoveredReport, event: TimelineEvent): boolean => {
    const day = report.published;
    if (day === undefined) return true;
    const endOfDay = boundsOf({ from: day, circa: false }, timeZone).end;
    if (boundsOf(event.when, timeZone).start < endOfDay) return true;
    return event.passages.some((passage) => (published.get(passage.report) ?? '9999') <= day);
  };
  const eventRows = events.map((event) => rowOf(event, reports));
  const topicRows = topics.map(({ id, name, passages }) =>
    rowOf({ id, title: name, passages }, reports),
  );
  const missing = (rows: readonly CoverageRow[], slug: string) =>
    rows
      .filter(({ cells }) =>
        cells.some(({ report, passages }) => report === slug && passages.length === 0),
      )
      .filter(({ cells }) => cells.some(({ passages }) => passages.length > 0))
      .map(({ id, title }) => ({ id, title }));
  return {
    reports: reports.map(({ slug }) => slug),
    events: eventRows,
    topics: topicRows,
    leftOut: reports.map((report) => {
      const tellable = new Set(
        events.filter((event) => couldTell(report, event)).map(({ id }) => id),
      );
      return {
        report: report.slug,
        events: missing(eventRows, report.slug).filter(({ id }) => tellable.has(id)),
        topics: missing(topicRows, report.slug),
      };
    }),
  };
}
