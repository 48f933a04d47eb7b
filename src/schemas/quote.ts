import { z } from 'zod';
import { draftFields } from './draft.ts';
import { evidenceSchema, idSchema } from './evidence.ts';
import { visibleName } from './visible.ts';

export const quoteStatuses = [
  'verbatim',
  'spun',
  'translated',
  'paraphrased',
  'unverified',
] as const;

/** `content/quotes/<id>.yaml`: one utterance and every version of it in the reports. */
export const quoteSchema = z.strictObject({
  /** A short name for the utterance, in the editor's words. */
  title: visibleName,
  /** Id of the person who speaks, or, for a ministry and the like, `source` alone. */
  speaker: idSchema.optional(),
  /** Who speaks, as shown. */
  source: visibleName,
  /** Left out, like the channel, where no report says. */
  occasion: z.string().default(''),
  /** How it reached the reports: in person, through a spokesman, a written statement, state television. */
  channel: z.string().default(''),
  event: idSchema.optional(),
  versions: z
    .array(evidenceSchema.extend({ status: z.enum(quoteStatuses), note: z.string().optional() }))
    .min(1),
  ...draftFields,
});

export type QuoteStatus = (typeof quoteStatuses)[number];
export type QuoteFile = z.output<typeof quoteSchema>;
