import { z } from 'zod';
import { draftFields } from './draft.ts';
import { idSchema } from './evidence.ts';
import { visibleName } from './visible.ts';

/** `content/places/<id>.yaml`. */
export const placeSchema = z.strictObject({
  name: visibleName,
  within: idSchema.optional(),
  aliases: z.array(z.string()).default([]),
  timeZone: z.string().optional(),
  ...draftFields,
});

export type PlaceFile = z.output<typeof placeSchema>;
