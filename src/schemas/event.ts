import { z } from 'zod';
import { draftFields } from './draft.ts';
import { evidenceSchema, idListSchema, idSchema } from './evidence.ts';
import { lastedSchema } from './lasted.ts';
import { visibleName } from './visible.ts';
import { whenSchema } from './when.ts';

/** The kinds that every story has; `story.yaml` can name more. */
export const commonKinds = [
  'visit',
  'meeting',
  'statement',
  'announcement',
  'incident',
  'ceremony',
  'decision',
  'office',
  'condition',
  'plan',
] as const;

/** How a report knew of an event when it was written: the second clock. */
export const knowledge = ['announced', 'expected', 'happening', 'past'] as const;

/** `content/events/<id>.yaml`: one entry of the timeline. */
export const eventSchema = z.strictObject({
  title: visibleName,
  /** In the editor's words; everything in it is carried by the evidence. */
  summary: z.string(),
  when: whenSchema,
  /** How long it took, as each report says that does. */
  lasted: z.array(lastedSchema).default([]),
  /** One of the common kinds, or one that `story.yaml` names. */
  kind: idSchema,
  /** The event after which this one is told, where their dates alone do not put them in order. */
  follows: idSchema.optional(),
  place: idSchema.optional(),
  people: idListSchema.default([]),
  evidence: z
    .array(
      evidenceSchema.extend({
        knew: z.enum(knowledge),
        /** Of a passage that only gives the day of what the others tell. */
        dates: z.literal(true).optional(),
      }),
    )
    .min(1),
  ...draftFields,
});

export type Knowledge = (typeof knowledge)[number];
export type StoryEvent = z.output<typeof eventSchema>;
