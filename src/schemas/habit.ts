import { z } from 'zod';

/**
 * How far a habit's spun form can be trusted to be spun.
 * `certain`: never legitimate English, wherever it stands.
 * `strong`: not legitimate in the slot that `when` describes.
 * `weak`: legitimate in that slot too, so that it needs a spun document and other signs in the same sentence.
 * `throughout`: ordinary English, so that only a document that uses it throughout, in place of the plain form, proves it.
 */
export const habitStrengths = ['certain', 'strong', 'weak', 'throughout'] as const;

/** Which word forms the pair stands for besides the ones written. */
export const habitForms = ['as-written', 'noun', 'verb'] as const;

/** A pattern over words, in the notation of `language/pattern.ts`; `_` is the place of the spun form. */
const slot = z.string().min(1);

/** `[scraped, restored]`, or a legitimate sentence that must stay. */
const exampleSchema = z.union([
  z.tuple([z.string(), z.string()]),
  z.strictObject({ keep: z.string() }),
]);

/** One entry of `src/normalize/spinner/habits/*.yaml`: what a spinner writes, what stood there, and where. */
export const habitSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Spun form → plain form. With `forms`, both are dictionary forms. */
  pairs: z.record(z.string(), z.string()),
  forms: z.enum(habitForms).default('as-written'),
  /** One of these must hold; left out, the spun form is enough. */
  when: z.array(slot).optional(),
  /** None of these may hold. */
  unless: z.array(slot).default([]),
  strength: z.enum(habitStrengths),
  /** In plain words, for the reader of the article. */
  reason: z.string(),
  examples: z.array(exampleSchema).min(1),
});

export const habitFileSchema = z.array(habitSchema);

export type Habit = z.output<typeof habitSchema>;
export type HabitForms = (typeof habitForms)[number];
