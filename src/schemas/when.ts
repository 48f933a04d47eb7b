import { z } from 'zod';

/** An ISO date as precise as the text allows: year, month, day, or minute (local time in `zone`). */
const isoMoment = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/,
    'must be a date such as 1979, 2023-06, 2023-06-19 or 2023-06-19T16:30',
  );

export const partsOfTime = [
  'early',
  'mid',
  'late',
  'morning',
  'afternoon',
  'evening',
  'last-hours',
] as const;

/**
 * When something happened, at the precision of the text.
 * `from` alone is a moment, a day, a month or a year; with `to` (inclusive) a span.
 * `part` narrows it in words ("late" May, Sunday "afternoon"); `circa` is the text's own "around".
 * `zone` is the IANA time zone of a clock time. `inferred` says what the text leaves out and how it was filled in.
 * `label` is shown instead of the date where the text sets none ("no date set"); `from` and `to` then only
 * say where the entry stands.
 */
export const whenSchema = z.strictObject({
  from: isoMoment,
  to: isoMoment.optional(),
  part: z.enum(partsOfTime).optional(),
  circa: z.boolean().default(false),
  zone: z.string().optional(),
  inferred: z.string().optional(),
  label: z.string().optional(),
});

export type When = z.output<typeof whenSchema>;
