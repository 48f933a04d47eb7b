import { z } from 'zod';
import { idListSchema } from './evidence.ts';
import { storySchema } from './story.ts';
import { visibleName } from './visible.ts';

/** A person of a story: `harbour/ida-quill`. */
const personOfStory = z
  .string()
  .regex(/^[a-z\d]+(?:-[a-z\d]+)*\/[a-z\d]+(?:-[a-z\d]+)*$/, 'is no person: story/id');

/** `shelf.yaml`: several stories under one address. */
export const shelfSchema = z.strictObject({
  title: visibleName,
  language: storySchema.shape.language,
  standfirst: z.string().optional(),
  /** The stories that stand first, by their folders; the others follow by name. */
  order: idListSchema.default([]),
  /** People of several stories who are the same, as an editor knows. */
  people: z.array(z.array(personOfStory).min(2)).default([]),
});

export type ShelfFile = z.output<typeof shelfSchema>;
