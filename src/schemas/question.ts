import { z } from 'zod';
import { draftFields } from './draft.ts';
import { evidenceSchema, idListSchema } from './evidence.ts';
import { visibleName } from './visible.ts';

export const differenceKinds = [
  'rounding',
  'scope',
  'time-of-writing',
  'translation',
  'quotation-wording',
  'spelling',
  'error',
  'judgement',
  'open',
] as const;

/** `content/questions/<id>.yaml`: a point on which reports, or one report with itself, do not say the same. */
export const questionSchema = z.strictObject({
  question: visibleName,
  kind: z.enum(differenceKinds),
  /** Each answer in a few words, with the passage that gives it. */
  answers: z.array(evidenceSchema.extend({ says: z.string() })).min(1),
  verdict: z.strictObject({
    /** `settled` by the files, or `open` when they cannot settle it. */
    status: z.enum(['settled', 'open']),
    text: z.string(),
  }),
  events: idListSchema.default([]),
  people: idListSchema.default([]),
  /** 1 is the sharpest; the front page shows the first few. */
  weight: z.int().min(1).max(5).default(3),
  ...draftFields,
});

/** `content/agreements/<id>.yaml`: what the reports agree on. */
export const agreementSchema = z.strictObject({
  statement: visibleName,
  evidence: z.array(evidenceSchema).min(2),
  ...draftFields,
});

export type QuestionKind = (typeof differenceKinds)[number];
export type QuestionFile = z.output<typeof questionSchema>;
export type AgreementFile = z.output<typeof agreementSchema>;
