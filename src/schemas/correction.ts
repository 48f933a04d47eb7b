import { z } from 'zod';
import { idSchema } from './evidence.ts';

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
      }),
    )
    .default([]),
  /** Passages that the editor doubts and cannot mend: shown with the reason. */
  flags: z.array(z.strictObject({ passage: z.string().min(1), reason: z.string() })).default([]),
});

export type Corrections = z.output<typeof correctionsSchema>;
