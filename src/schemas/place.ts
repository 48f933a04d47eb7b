import { z } from 'zod';
import { idSchema } from './evidence.ts';

/** `content/places/<id>.yaml`. */
export const placeSchema = z.strictObject({
  name: z.string(),
  within: idSchema.optional(),
  aliases: z.array(z.string()).default([]),
  timeZone: z.string().optional(),
});

export type PlaceFile = z.output<typeof placeSchema>;
