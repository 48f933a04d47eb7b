import { z } from 'zod';

/**
 * Of an entry that a rule made of the reports' words and no editor has read: `by` says which rule, of what. Whoever
 * accepts the entry deletes the line `draft: true`; a `by` that is left then is no fault.
 */
export const draftFields = {
  draft: z.literal(true).optional(),
  by: z
    .string()
    .max(500)
    .refine((text) => !text.includes('\n'), { message: 'it is one line' })
    .optional(),
};

export interface DraftFields {
  readonly draft?: true | undefined;
  readonly by?: string | undefined;
}
