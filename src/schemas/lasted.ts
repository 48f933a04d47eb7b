import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** A month or a year is none: their lengths differ. */
const LENGTH = /^P(?=[\dT])(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?)?$/;

const lengthSchema = z
  .string()
  .regex(LENGTH, 'must be a length of time such as PT35M, PT5H30M or P3D')
  .refine((length) => /[1-9]/.test(length), 'must be longer than nothing');

/** How the words of a report limit a length: "over five hours", "almost six", "about three". */
export const lengthBounds = ['over', 'almost', 'about'] as const;

/**
 * How long one report says that an event took: its very words, and the same to scale, an ISO 8601 duration.
 * With `to` a range: "two to three hours".
 */
export const lastedSchema = evidenceSchema
  .extend({
    length: lengthSchema,
    to: lengthSchema.optional(),
    bound: z.enum(lengthBounds).optional(),
  })
  .superRefine(({ to, bound }, context) => {
    if (to === undefined || bound === undefined) return;
    const message = 'A range has no “bound”. Delete it, or “to”';
    context.addIssue({ code: 'custom', path: ['bound'], message });
  });

export type Lasted = z.output<typeof lastedSchema>;
