import { parse } from 'yaml';
import { type Habit, habitFileSchema } from '../../../schemas/habit.ts';

/**
 * Reads the habits out of the texts of YAML files.
 *
 * @throws Error when an entry breaks the schema or two entries have one id
 */
export function parseHabits(texts: readonly string[]): Habit[] {
  const habits = texts.flatMap((text) => habitFileSchema.parse(parse(text)));
  const ids = new Set<string>();
  for (const { id } of habits) {
    if (ids.has(id)) throw new Error(`two habits are called ${id}`);
    ids.add(id);
  }
  return habits;
}
