import { readdirSync, readFileSync } from 'node:fs';
import { createHabitBook, type HabitBook } from '../src/normalize/habits/habit-book.ts';
import { parseHabits } from '../src/normalize/habits/parse-habits.ts';
import type { Habit } from '../src/schemas/habit.ts';

const HABITS_FOLDER = new URL('../src/normalize/habits/', import.meta.url);

/** Reads `src/normalize/habits/*.yaml`. */
export function readHabits(): Habit[] {
  const names = readdirSync(HABITS_FOLDER).filter((name) => name.endsWith('.yaml'));
  return parseHabits(
    names.sort().map((name) => readFileSync(new URL(name, HABITS_FOLDER), 'utf8')),
  );
}

/** The habits, compiled, for `NormalizeContext.habits`. */
export function readHabitBook(): HabitBook {
  return createHabitBook(readHabits());
}
