import { restoredText } from '../../article/article-body.ts';
import { findPassages, indexReport, type ReportIndex } from '../../story/evidence/find-passage.ts';
import { overlaps } from '../../story/evidence/overlaps.ts';
import { extractQuotations } from '../../story/extract-quotations.ts';
import type { ArticleEntry } from '../../story/files.ts';

/** Where words stand in a report. */
export interface PassagePlace {
  readonly report: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** Finds where words stand in any of the reports, or in one. */
export function createLocator(
  articles: readonly ArticleEntry[],
): (words: string, report?: string) => PassagePlace[] {
  const reports: ReportIndex[] = articles.map(({ data, blocks }) => indexReport(data.slug, blocks));
  return (words, report) =>
    reports
      .filter(({ slug }) => report === undefined || slug === report)
      .flatMap((index) => findPassages(index, words));
}

/** Whether two passages share a word of one report. */
export const touch = (one: PassagePlace, other: PassagePlace): boolean =>
  one.report === other.report && one.block === other.block && overlaps(one, other);

export const touchAny = (some: readonly PassagePlace[], others: readonly PassagePlace[]): boolean =>
  some.some((one) => others.some((other) => touch(one, other)));

/** Tells whether a passage touches words in quotation marks. */
export function createMarks(articles: readonly ArticleEntry[]): (place: PassagePlace) => boolean {
  const quoted = new Map(
    articles.flatMap(({ data, blocks }) =>
      blocks.map(
        (block) => [`${data.slug} ${block.id}`, extractQuotations(restoredText(block))] as const,
      ),
    ),
  );
  return (place) =>
    quoted.get(`${place.report} ${place.block}`)?.some((quotation) => overlaps(quotation, place)) ??
    false;
}
