import { z } from 'zod';

/** The rules that draft entries, each by what it goes by. */
export const draftRules = [
  'event-day',
  'person-name',
  'place-name',
  'dateline',
  'quotation-marks',
  'times-of-day',
  'planned-day',
  'other-day',
  'numbers',
  'outcomes',
  'one-name',
  'near-names',
  'ages',
  'versions',
  'agreement',
] as const;

/** By what a speaker is known. */
export const speakerRules = [
  'name',
  'pronoun',
  'role',
  'phrase',
  'before',
  'same-sentence',
  'sentence-before',
  'paragraph-before',
  'none',
] as const;

const madeBySchema = z.strictObject({
  rule: z.enum(draftRules),
  /** In so many reports, or so many times. */
  count: z.int().min(0).optional(),
  /** The report's own words that it went by. */
  words: z.string().max(500).optional(),
  speaker: z
    .strictObject({ rule: z.enum(speakerRules), words: z.string().max(500).optional() })
    .optional(),
});

/**
 * Of an entry that a rule made of the reports' words and no editor has read: `by` says which rule, of what. Whoever
 * accepts the entry deletes the line `draft: true`; a `by` that is left then is no fault. In a sentence of an editor's
 * own it may stand, too.
 */
export const draftFields = {
  draft: z.literal(true).optional(),
  by: z
    .union([
      z
        .string()
        .max(500)
        .refine((text) => !text.includes('\n'), { message: 'it is one line' }),
      madeBySchema,
    ])
    .optional(),
};

export type MadeBy = z.output<typeof madeBySchema>;
export type SpeakerRule = NonNullable<MadeBy['speaker']>;

export interface DraftFields {
  readonly draft?: true | undefined;
  readonly by?: string | MadeBy | undefined;
}
