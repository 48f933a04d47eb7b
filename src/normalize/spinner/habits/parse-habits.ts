import { parse } from 'yaml';
import {
  type Habit,
  type HabitFile,
  type HabitStrength,
  habitFileSchema,
  type WrittenHabit,
} from '../../../schemas/habit.ts';

/** The name of an entry, and the strength that is its key. */
export function nameOf({ certain, strong, weak, throughout }: WrittenHabit): {
  readonly id: string;
  readonly strength: HabitStrength;
} {
  if (certain !== undefined) return { id: certain, strength: 'certain' };
  if (strong !== undefined) return { id: strong, strength: 'strong' };
  if (weak !== undefined) return { id: weak, strength: 'weak' };
  return { id: throughout ?? '', strength: 'throughout' };
}

/** Pairs as a habit has them, spun form → plain form. */
function bySpun(id: string, pairs: WrittenHabit['other']): Record<string, string> {
  const plainForms: Record<string, string> = {};
  for (const [plain, spun] of Object.entries(pairs)) {
    for (const form of spun) {
      if (form in plainForms) throw new Error(`${id}: “${form}” cannot stand for two words`);
      plainForms[form] = plain;
    }
  }
  return plainForms;
}

/** The habits of an entry: one for each way in which its pairs are bent. */
export function habitsOf(entry: WrittenHabit, { reason }: Pick<HabitFile, 'reason'>): Habit[] {
  const { nouns, verbs, other, when, unless } = entry;
  const { id, strength } = nameOf(entry);
  const shared = { id, strength, when, unless, reason: entry.reason ?? reason };
  const habits: Habit[] = [
    { ...shared, forms: 'noun', pairs: bySpun(id, nouns) },
    { ...shared, forms: 'verb', pairs: bySpun(id, verbs) },
    { ...shared, forms: 'as-written', pairs: bySpun(id, other) },
  ];
  return habits.filter(({ pairs }) => Object.keys(pairs).length > 0);
}

/** Reads a file of habits, examples and all. */
export const parseHabitFile = (text: string): HabitFile => habitFileSchema.parse(parse(text));

/**
 * Reads the habits out of the texts of YAML files.
 *
 * @throws Error when an entry breaks the schema or two entries have one name
 */
export function parseHabits(texts: readonly string[]): Habit[] {
  const ids = new Set<string>();
  return texts.map(parseHabitFile).flatMap((file) =>
    file.habits.flatMap((entry) => {
      const { id } = nameOf(entry);
      if (ids.has(id)) throw new Error(`two habits are called ${id}`);
      ids.add(id);
      return habitsOf(entry, file);
    }),
  );
}
