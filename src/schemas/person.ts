import { z } from 'zod';
import { draftFields } from './draft.ts';
import { idSchema } from './evidence.ts';
import { visibleName } from './visible.ts';

/** A damaged form of a name, and where it may be restored. */
const misspellingSchema = z.strictObject({
  text: z.string(),
  reason: z.string(),
  /**
   * Words of which one must stand in the same document before the form is taken for this person:
   * the right name, or the office. Without it, the form is never legitimate.
   */
  requires: z.array(z.string()).default([]),
});

/** `content/people/<id>.yaml`. Drives names, search synonyms and the person's page. */
export const personSchema = z.strictObject({
  name: visibleName,
  /** Family name or the like, as used alone in a later mention. */
  shortName: visibleName,
  sortName: visibleName,
  /** Office at the time of the story, in the editor's words; left out where no report says. */
  role: z.string().default(''),
  side: idSchema.optional(),
  aliases: z.array(z.string()).default([]),
  /** Names under which readers look for the person, in any script: `秦刚`. No report needs to have them. */
  names: z.array(z.string()).optional(),
  misspellings: z.array(misspellingSchema).default([]),
  ...draftFields,
});

export type PersonFile = z.output<typeof personSchema>;
