import { z } from 'zod';

/**
 * How far a habit's spun form can be trusted to be spun.
 * `certain`: never legitimate English, wherever it stands.
 * `strong`: not legitimate in the slot that `when` describes.
 * `weak`: legitimate in that slot too, so that it needs a spun document and other signs in the same sentence.
 * `throughout`: ordinary English, so that only a document that uses it throughout, in place of the plain form, proves it.
 */
export type HabitStrength = 'certain' | 'strong' | 'weak' | 'throughout';

/** Which word forms the pairs stand for besides the ones written. */
export type HabitForms = 'as-written' | 'noun' | 'verb';

const listOf = (item: z.ZodString) =>
  z.union([item.transform((one): string[] => [one]), z.array(item).min(1)]);

const text = z.string().min(1);

/** Plain form → what spinners put for it, as in the thesaurus. */
const pairs = z.record(z.string(), listOf(text)).default({});

/** The strength is the key of the habit's name. */
const name = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .optional();

/** One entry of `src/normalize/spinner/habits/*.yaml`: what a spinner writes, what stood there, and where. */
const entrySchema = z
  .strictObject({
    certain: name,
    strong: name,
    weak: name,
    throughout: name,
    /** In dictionary form; the plural comes with it. */
    nouns: pairs,
    /** In dictionary form; all tenses come with it. */
    verbs: pairs,
    other: pairs,
    /**
     * Patterns over words, in the notation of `language/pattern.ts`; `_` is the place of the spun form. One must hold;
     * left out, the spun form is enough.
     */
    when: listOf(text).optional(),
    /** None of these may hold. */
    unless: listOf(text).default([]),
    /** In plain words, for the reader of the article; left out, the file's holds. */
    reason: text.optional(),
    /** What changes stands in braces: `a {gloop=>glue} pot`. */
    good: listOf(z.string().regex(/\{[^{}=]+=>[^{}]*\}/)),
    /** Legitimate words that must stay. */
    keep: listOf(text),
  })
  .refine(
    ({ certain, strong, weak, throughout }) =>
      [certain, strong, weak, throughout].filter((name) => name !== undefined).length === 1,
    'a habit begins with its strength and its name',
  );

export type WrittenHabit = z.output<typeof entrySchema>;

export const habitFileSchema = z.strictObject({
  /** What belongs into the file. */
  kind: text,
  /** What is said of an edit whose habit has no reason of its own. */
  reason: text,
  habits: z.array(entrySchema).min(1),
});

export type HabitFile = z.output<typeof habitFileSchema>;

/** Pairs with what they have in common. */
export interface Habit {
  readonly id: string;
  /** Spun form → plain form. With `forms`, both are dictionary forms. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly forms: HabitForms;
  readonly when?: readonly string[] | undefined;
  readonly unless: readonly string[];
  readonly strength: HabitStrength;
  readonly reason: string;
}
