import { z } from 'zod';
import { editKinds, grades } from './edit-kinds.ts';

/** Another report's passage that carries the restored wording. */
export const witnessSchema = z.strictObject({
  report: z.string(),
  block: z.string().optional(),
  quote: z.string(),
});

/**
 * One change. `start` and `end` are UTF-16 offsets into the decoded raw text, `end` exclusive;
 * `text` is what stands there instead.
 */
export const editSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  kind: z.enum(editKinds),
  rule: z.string(),
  reason: z.string(),
  grade: z.enum(grades),
  witness: witnessSchema.optional(),
});

/** A passage that looks wrong and that nothing here can prove: shown to the reader, never changed. */
export const flagSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  rule: z.string(),
  reason: z.string(),
});

/** Another report's passage that carries the restored wording. */
export type Witness = z.output<typeof witnessSchema>;
/** One change: what stands in the place of a stretch of the raw text, by which rule and why. */
export type Edit = z.output<typeof editSchema>;
/** A passage that looks wrong and that nothing can prove: shown, never changed. */
export type Flag = z.output<typeof flagSchema>;
