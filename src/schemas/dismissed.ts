import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** The collections that rules draft entries of. */
export const draftedCollections = [
  'people',
  'places',
  'events',
  'quotes',
  'questions',
  'agreements',
] as const;

/**
 * `content/dismissed.yaml`: the drafts that an editor did not want, each by what it rests on, whatever it would be
 * called next time: the passages, or of people and places the name.
 */
export const dismissedSchema = z.array(
  z
    .strictObject({
      collection: z.enum(draftedCollections),
      /** What it was called, for people. */
      title: z.string(),
      name: z.string().optional(),
      passages: z.array(evidenceSchema).min(1).optional(),
    })
    .refine(({ name, passages }) => (name === undefined) !== (passages === undefined), {
      message: 'it rests on “passages”, or on a “name”',
    }),
);

export type DraftedCollection = (typeof draftedCollections)[number];
export type Dismissed = z.output<typeof dismissedSchema>[number];
