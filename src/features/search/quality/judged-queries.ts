import { z } from 'zod';

/** `'<report> <block>'`, `'<kind> <id>'`, `'report <report>'`, or `'@<name>'` for a list of `sets`. */
const answerSchema = z.string().regex(/^(?:\S+ [a-z\d][a-z\d-]*|@[a-z\d-]+)$/);

/** A query and what a person would expect of it. */
const judgedQuerySchema = z
  .strictObject({
    query: z.string(),
    /** What the query is a case of: `typo`, `phrase` … */
    kind: z.string(),
    /** Queries that were set aside before tuning. */
    set: z.literal('held-out').optional(),
    /** What may come first of all; with it, every kind of hit is counted. */
    first: z.array(answerSchema).optional(),
    /** All that answer; none where nothing may be found. */
    expect: z.array(answerSchema).optional(),
  })
  .refine(({ first, expect }) => first || expect, 'a query needs `first` or `expect`');

/** The file of judged queries; `reports` gives short names to slugs. */
export const judgedQueriesSchema = z.strictObject({
  reports: z.record(z.string(), z.string()),
  sets: z.record(z.string(), z.array(answerSchema)).default({}),
  queries: z.array(judgedQuerySchema).min(1),
});

export type JudgedQuery = z.output<typeof judgedQuerySchema>;
export type JudgedQueries = z.output<typeof judgedQueriesSchema>;
