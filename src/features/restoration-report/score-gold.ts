import { readFrequencies } from '../../content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../content-folder/read-habits.ts';
import { emptyContext, normalize } from '../../normalize/normalize.ts';
import { createHabitBook } from '../../normalize/spinner/habits/habit-book.ts';
import { readGold, readScores } from './read-gold.ts';
import { type RestorationScore, scoreReports, scoreRestoration } from './score-restoration.ts';

type Reports = Parameters<typeof scoreReports>[1];

/** Restores a text that belongs to no story. */
function createRestorer() {
  const context = {
    ...emptyContext,
    habits: createHabitBook(readHabits(), readPhrasebook()),
    language: readFrequencies(),
  };
  return (raw: string) => normalize(raw, context);
}

/** The scorecard of the restoration, measured afresh. */
export const scoreGold = (reports: Reports): RestorationScore =>
  scoreRestoration(readGold(), reports, createRestorer());

/**
 * The same, as it is recorded in `gold/scores.json`: the sets and the rules are the same for every story, and measuring
 * takes longer than the pages of a small one. A test fails while the record is not what would be measured.
 */
export const getScore = (reports: Reports): RestorationScore => ({
  reports: scoreReports(readGold(), reports),
  ...readScores(),
});
