import { z } from 'zod';

const BEFORE_CHRIST = /^-\d|B\.?C\.?(?:E\.?)?$/i;

/** An ISO date as precise as the text allows: year, month, day, or minute (local time in `zone`). */
const isoMoment = z
  .string()
  .refine((date) => !BEFORE_CHRIST.test(date), {
    abort: true,
    error:
      'is before Christ, and no day of the timeline; leave “from” out, say it in words as “label: 44 BC”, and give as “stands” the year beside which the entry stands, such as 0001',
  })
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

const isoDay = z.iso.date();

/**
 * What a draft's date was counted from: the words of a report, and the day that the report bears, or the day that it was
 * counted from for want of one.
 */
const countedSchema = z.strictObject({
  words: z.string().min(1),
  report: isoDay.optional(),
  counted: isoDay.optional(),
});

/** What the text leaves out and how it was filled in: in an editor's sentence, or as a rule counted. */
export type Inferred = string | z.output<typeof countedSchema>;

/**
 * A date at the precision of the text.
 * `from` alone is a moment, a day, a month or a year; with `to` (inclusive) a span.
 * `part` narrows it in words ("late" May, Sunday "afternoon"); `circa` is the text's own "around".
 * `zone` is the IANA time zone of a clock time. `inferred` says what the text leaves out and how it was filled in.
 */
export interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
  readonly part?: (typeof partsOfTime)[number] | undefined;
  readonly circa: boolean;
  readonly zone?: string | undefined;
  readonly inferred?: Inferred | undefined;
  readonly label?: undefined;
  readonly stands?: undefined;
}

/**
 * No date: `label` says so in words ("no date set"). `stands` is where the entry stands among the dated ones; it is no
 * date of the event, and is never shown or published.
 */
export interface Undated {
  readonly label: string;
  readonly stands: string;
  readonly inferred?: Inferred | undefined;
  readonly from?: undefined;
  readonly to?: undefined;
  readonly part?: undefined;
  readonly circa?: undefined;
  readonly zone?: undefined;
}

/** When something happened: a date, or that the text sets none. */
export type When = Dated | Undated;

const NEITHER =
  'Give the date as “from”. Where the reports set none, say so as “label”, and give as “stands” the date next to which the entry stands';
const BOTH =
  'A “label” stands where the reports set no date. Delete “label” and “stands”, or every field of the date';

export const whenSchema = z
  .strictObject({
    from: isoMoment.optional(),
    to: isoMoment.optional(),
    part: z.enum(partsOfTime).optional(),
    circa: z.boolean().default(false),
    zone: z.string().optional(),
    inferred: z.union([z.string(), countedSchema]).optional(),
    label: z.string().min(1).optional(),
    stands: isoMoment.optional(),
  })
  .transform((when, context): When => {
    if (context.issues.length > 0) return z.NEVER;
    const { from, to, part, circa, zone, inferred, label, stands } = when;
    const hasDate = [from, to, part, zone].some((field) => field !== undefined) || circa;
    if (hasDate && (label !== undefined || stands !== undefined)) {
      context.addIssue({ code: 'custom', path: ['label'], message: BOTH });
      return z.NEVER;
    }
    if (label !== undefined && stands !== undefined) return { label, stands, inferred };
    if (from !== undefined) return { from, to, part, circa, zone, inferred };
    context.addIssue({ code: 'custom', path: ['from'], message: NEITHER });
    return z.NEVER;
  });
