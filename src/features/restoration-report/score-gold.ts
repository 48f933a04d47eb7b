import { cacheJson } from '../../build-cache/cache-json.ts';
import { codeDigest } from '../../build-cache/code-digest.ts';
import { readFrequencies } from '../../content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../content-folder/read-habits.ts';
import { emptyContext, normalize } from '../../normalize/normalize.ts';
import { createHabitBook } from '../../normalize/spinner/habits/habit-book.ts';
import { readGold } from './read-gold.ts';
import { type RestorationScore, scoreRestoration } from './score-restoration.ts';

type Reports = Parameters<typeof scoreRestoration>[1];

/** The scorecard of the restoration, measured afresh. */
export function scoreGold(reports: Reports, gold = readGold()): RestorationScore {
  const context = {
    ...emptyContext,
    habits: createHabitBook(readHabits(), readPhrasebook()),
    language: readFrequencies(),
  };
  return scoreRestoration(gold, reports, (raw) => normalize(raw, context));
}

/** The same, kept for as long as neither the texts nor the code change. */
export function getScore(reports: Reports): RestorationScore {
  const gold = readGold();
  const texts = JSON.stringify([[...gold.reports], [...gold.spun], gold.clean, reports]);
  return cacheJson('score', [texts, codeDigest(['src'])], () => scoreGold(reports, gold));
}
