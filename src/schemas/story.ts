import { z } from 'zod';
import { evidenceSchema, idSchema } from './evidence.ts';

const day = z.iso.date();

/** `content/story.yaml`: what the site is about. */
export const storySchema = z.strictObject({
  title: z.string(),
  /** A line for narrow places: browser tabs, the icon's label. */
  shortTitle: z.string(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag, such as en or en-GB')
    .default('en'),
  standfirst: z.string(),
  /** The days that the story is about; what lies before is background, what lies after follows. */
  span: z.strictObject({ from: day, to: day }),
  place: idSchema,
  timeZone: z.string(),
  /** Clocks that a reader may choose besides their own. */
  clocks: z.array(z.strictObject({ label: z.string(), zone: z.string() })).min(1),
  keyPoints: z.array(
    z.strictObject({ text: z.string(), evidence: z.array(evidenceSchema).min(1) }),
  ),
  /** Names of offices, companies and other things that need no entry; the check asks about those not listed anywhere. */
  otherNames: z.array(z.string()).default([]),
});

export type StoryFile = z.output<typeof storySchema>;
