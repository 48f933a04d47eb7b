import { z } from 'zod';
import { permalinkSchema } from './alias.ts';

/** What can have happened to what was published. */
export const changeKinds = [
  'moved',
  'corrected',
  'verdict',
  'shown',
  'withdrawn',
  'added',
] as const;

const sentence = z.string().regex(/\S/, 'it says something, for readers').max(2000);

/** `content/changes.yaml`: what changed since the edition was published, and why. */
export const changesSchema = z.array(
  z.strictObject({
    /** The day of the change. */
    on: z.iso.date(),
    kind: z.enum(changeKinds),
    /** The addresses at which other words stand since then. */
    at: z.array(permalinkSchema).min(1).max(500),
    what: sentence,
    why: sentence.optional(),
  }),
);

export type RecordedChange = z.output<typeof changesSchema>[number];
