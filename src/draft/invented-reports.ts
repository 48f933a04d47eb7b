import assert from 'node:assert/strict';
import { inventArticle, plainBlock } from '../story/invented-story.ts';
import { type ReportSentence, readReports, type ToldReport } from './reports/read-reports.ts';

/** A report of one paragraph a line, for tests. */
export const inventReports = (
  ...reports: readonly (readonly [published: string, ...paragraphs: string[]])[]
): ToldReport[] =>
  readReports(
    reports.map(([published, ...paragraphs], at) =>
      inventArticle(
        `report-${at + 1}`,
        published === '' ? {} : { published },
        paragraphs.map((text, n) => plainBlock(`p${n + 1}`, text)),
      ),
    ),
  );

/** The first sentence of a report of one paragraph. */
export function inventSentence(text: string, published = '2022-05-11'): ReportSentence {
  const [sentence] = inventReports([published, text])[0]?.sentences ?? [];
  assert.ok(sentence);
  return sentence;
}
