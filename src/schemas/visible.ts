import { z } from 'zod';

const LETTER = /[\p{L}\p{N}]/u;
/** Fillers, joiners and selectors, some of which are letters by their class. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/** What an entry is called where readers look for it: it has a letter or a digit that can be seen. */
export const visibleName = z
  .string()
  // No line of a page, a card or a list takes more.
  .max(250)
  .refine((text) => text.trim() === '' || LETTER.test(text.replace(IGNORABLE, '')), {
    message: 'it must have a letter or a digit that can be seen',
  });
