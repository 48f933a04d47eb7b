import { z } from 'zod';

/** What sort of change an edit makes. The order is the order of the pipeline. */
export const editKinds = [
  'decode',
  'strip',
  'name',
  'quote',
  'habit',
  'correction',
  'typography',
] as const;

/**
 * How sure an edit is.
 * `certain`: the scraped wording is never legitimate English, or is furniture by its form.
 * `supported`: a witness or a gazetteer name carries the restored wording.
 * `likely`: a rule whose scraped wording also occurs legitimately, in a document and slot where it does not.
 * `editor`: how an editor reads a damaged passage; the reason is given, no other passage proves it.
 */
export const grades = ['certain', 'supported', 'likely', 'editor'] as const;

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

export type EditKind = (typeof editKinds)[number];
export type Grade = (typeof grades)[number];
export type Witness = z.output<typeof witnessSchema>;
export type Edit = z.output<typeof editSchema>;
export type Flag = z.output<typeof flagSchema>;
