import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHabits } from '../normalize/habits/parse-habits.ts';
import type { Habit } from '../schemas/habit.ts';

/** From the project's root, where npm runs every command: a bundled module no longer knows its own place. */
const HABITS_FOLDER = join('src', 'normalize', 'habits');

let read: readonly Habit[] | undefined;

/** The spinners' habits, read once. */
export function readHabits(): readonly Habit[] {
  read ??= parseHabits(
    readdirSync(HABITS_FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readFileSync(join(HABITS_FOLDER, name), 'utf8')),
  );
  return read;
}
