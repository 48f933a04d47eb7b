import { z } from 'zod';

/**
 * How much of a report is shown: all of it, only the sentences that the edition cites, or its facts and its address
 * alone.
 */
export const shows = ['full', 'passages', 'links'] as const;

const reason = z.string().regex(/\S/, 'it says why, for readers');

/** What is shown of a report, or in `story.yaml` of all that say nothing else, and why, for readers. */
export const showFields = {
  show: z.enum(shows).optional(),
  showReason: reason.optional(),
};

/** What an editor decides of a report's rights; it stands in its corrections file. */
export const rightsFields = {
  ...showFields,
  /** The report is taken back: its page says so, and nothing of its text is left. */
  withdrawn: z.strictObject({ on: z.iso.date(), reason }).optional(),
  /** Search engines are asked not to list its pages. */
  noindex: z.boolean().optional(),
};

const rightsSchema = z.strictObject(rightsFields);

export type Show = (typeof shows)[number];
export type RightsFile = z.output<typeof rightsSchema>;
