import type { Coverage, CoverageRow, Passage, TimelineEvent, Topic } from '../story.ts';
import { boundsOf } from '../timeline/bounds-of.ts';

/** What the matrix needs to know of an article. */
export interface CoveredReport {
  readonly slug: string;
  readonly published: string | undefined;
}

/** Of more reports nobody reads a table of columns: rows then hold only the reports that tell them. */
export const MATRIX_REPORTS = 12;

function rowOf(
  { id, title, passages }: { id: string; title: string; passages: readonly Passage[] },
  reports: readonly CoveredReport[],
): CoverageRow {
  const byReport = Map.groupBy(passages, ({ report }) => report);
  const cells =
    reports.length > MATRIX_REPORTS
      ? [...byReport].map(([report, some]) => ({ report, passages: some }))
      : reports.map(({ slug }) => ({ report: slug, passages: byReport.get(slug) ?? [] }));
  return { id, title, cells };
}

/**
 * Which report carries what, and, of a dozen reports at most, what each leaves out. An event is left out by a report that could have told it:
 * it had happened by the day of publication, or a report of that day or earlier tells it.
 */
export function assembleCoverage(
  reports: readonly CoveredReport[],
  events: readonly TimelineEvent[],
  topics: readonly Topic[],
  timeZone: string,
): Coverage {
  const rows = {
    reports: reports.map(({ slug }) => slug),
    events: events.map((event) => rowOf(event, reports)),
    topics: topics.map(({ id, name, passages }) => rowOf({ id, title: name, passages }, reports)),
  };
  if (reports.length > MATRIX_REPORTS) return { ...rows, leftOut: [] };
  const published = new Map(reports.map((report) => [report.slug, report.published]));
  const tellers = events.map(({ id, when, passages }) => ({
    id,
    start: boundsOf(when, timeZone).start,
    days: passages.map((passage) => published.get(passage.report) ?? '9999'),
  }));
  const tellableBy = ({ published: day }: CoveredReport): ReadonlySet<string> => {
    if (day === undefined) return new Set(events.map(({ id }) => id));
    const endOfDay = boundsOf({ from: day, circa: false }, timeZone).end;
    const tellable = tellers.filter(
      ({ start, days }) => start < endOfDay || days.some((told) => told <= day),
    );
    return new Set(tellable.map(({ id }) => id));
  };
  const isTold = ({ cells }: CoverageRow) => cells.some(({ passages }) => passages.length > 0);
  const [toldEvents, toldTopics] = [rows.events.filter(isTold), rows.topics.filter(isTold)];
  const missing = (rows: readonly CoverageRow[], column: number) =>
    rows
      .filter(({ cells }) => cells[column]?.passages.length === 0)
      .map(({ id, title }) => ({ id, title }));
  return {
    ...rows,
    leftOut: reports.map((report, column) => {
      const tellable = tellableBy(report);
      return {
        report: report.slug,
        events: missing(toldEvents, column).filter(({ id }) => tellable.has(id)),
        topics: missing(toldTopics, column),
      };
    }),
  };
}
