import { z } from 'zod';
import { evidenceSchema, idSchema } from './evidence.ts';

/** A fact about the article that only an editor supplies. */
const editorFact = z.strictObject({ value: z.string(), reason: z.string() });

/**
 * `content/corrections/<name of the raw file>.yaml`: what the editor adds to one report.
 * Each correction names words of the raw file that occur there (once, or `every` time).
 */
export const correctionsSchema = z.strictObject({
  /** The article's address; derived from the title when left out. */
  slug: idSchema.optional(),
  /** How the report is cited where room is short; its publisher's name when left out. */
  label: z.string().max(24).optional(),
  title: editorFact.optional(),
  published: editorFact.optional(),
  writer: editorFact.optional(),
  copier: editorFact.optional(),
  language: editorFact.optional(),
  corrections: z
    .array(
      z.strictObject({
        passage: z.string().min(1),
        replacement: z.string(),
        reason: z.string(),
        every: z.boolean().default(false),
        /** Words of another report that prove the correction; without them it is the editor's reading. */
        evidence: evidenceSchema.optional(),
      }),
    )
    .default([]),
  /** Passages in which no rule changes anything. */
  keep: z.array(z.strictObject({ passage: z.string().min(1), reason: z.string() })).default([]),
  /**
   * Passages that the editor doubts and cannot mend: shown with the reason. `beside` is what another report has in
   * their place. Of a quotation in a translated report the reason may be left out: it is that of all of them.
   */
  flags: z
    .array(
      z.strictObject({
        passage: z.string().min(1),
        reason: z.string().optional(),
        beside: evidenceSchema.optional(),
      }),
    )
    .default([]),
});

export type Corrections = z.output<typeof correctionsSchema>;
