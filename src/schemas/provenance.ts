import { z } from 'zod';

/**
 * A fact about an article together with where it comes from:
 * `stated` by a passage of the file, `inferred` for a reason, given by the `editor`, or `unknown`.
 */
export const provenanced = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('stated'),
      value,
      passage: z.string(),
      /** Passages of the file that say otherwise. */
      others: z.array(z.string()).optional(),
    }),
    z.strictObject({ status: z.literal('inferred'), value, reason: z.string() }),
    z.strictObject({ status: z.literal('editor'), value, reason: z.string() }),
    z.strictObject({ status: z.literal('unknown'), reason: z.string() }),
  ]);

export type Provenanced<T> =
  | { status: 'stated'; value: T; passage: string; others?: string[] | undefined }
  | { status: 'inferred'; value: T; reason: string }
  | { status: 'editor'; value: T; reason: string }
  | { status: 'unknown'; reason: string };
