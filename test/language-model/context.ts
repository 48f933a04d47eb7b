import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { emptyContext, type Normalized, normalize } from '../../src/normalize/normalize.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';

const context = {
  ...emptyContext,
  habits: createHabitBook(readHabits(), readPhrasebook()),
  language: readFrequencies(),
};

/** What the normalizer makes of a text of no story, with all that it knows. */
export const normalizeFully = (text: string): Normalized => normalize(text, context);
