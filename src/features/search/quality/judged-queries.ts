import { z } from 'zod';

/** A query and the passages that a person would expect, `'<report> <block>'` or `'<kind> <id>'`. */
const judgedQuerySchema = z.strictObject({
  query: z.string(),
  /** What the query is a case of: `typo`, `phrase` … */
  kind: z.string(),
  /** Queries that were set aside before tuning. */
  set: z.literal('held-out').optional(),
  /** All that answer; none where nothing may be found. */
  expect: z.array(z.string().regex(/^\S+ (?:p\d+|[a-z][a-z\d-]+)$/)),
});

/** The file of judged queries; `reports` gives short names to slugs. */
export const judgedQueriesSchema = z.strictObject({
  reports: z.record(z.string(), z.string()),
  queries: z.array(judgedQuerySchema).min(1),
});

export type JudgedQuery = z.output<typeof judgedQuerySchema>;
export type JudgedQueries = z.output<typeof judgedQueriesSchema>;
