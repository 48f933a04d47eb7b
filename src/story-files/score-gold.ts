import { createHabitBook } from '../normalize/habits/habit-book.ts';
import { emptyContext, normalize } from '../normalize/normalize.ts';
import { type RestorationScore, scoreRestoration } from '../restoration-score/score-restoration.ts';
import { readGold } from './read-gold.ts';
import { readHabits } from './read-habits.ts';

type Reports = Parameters<typeof scoreRestoration>[1];

/** The scorecard of the restoration, measured afresh. */
export function scoreGold(reports: Reports): RestorationScore {
  const context = { ...emptyContext, habits: createHabitBook(readHabits()) };
  return scoreRestoration(readGold(), reports, (raw) => normalize(raw, context));
}
