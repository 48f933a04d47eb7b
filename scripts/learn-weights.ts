/**
 * Learns how much each feature of a candidate says: `npm run learn`. From the sets of `gold` that rules learn from too:
 * spun sentences, five to a text, and clean ones, each within a spun text. Writes `weights.json`; the newest sets are
 * left out, so that they tell how well it does on what it has not seen.
 */
import { readFileSync } from 'node:fs';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { type GoldSentence, parseGoldSet } from '../src/features/restoration-report/gold-set.ts';
import { featureNames } from '../src/normalize/spinner/choice/features.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import { examplesIn, rowOf, withOdds } from './learning/examples.ts';
import { fitWeights } from './learning/fit-weights.ts';
import { runCommand } from './running/run-command.ts';
import { writeWhole } from './running/write-whole.ts';

const SPUN = ['spun-1', 'spun-2', 'spun-3', 'spun-4', 'spun-5', 'spun-6'];
const SENTENCES_OF_A_TEXT = 5;
/** Spun sentences around a clean one, as in an article, and how often each clean one is shown, among others each time. */
const HOSTS = 20;
const CLEAN_ROUNDS = 2;
/** Odds nearer to even tell nothing. */
const LEAST_ODDS = 0.6;
const WEIGHTS = 'src/normalize/spinner/choice/weights.json';

const read = (name: string) => parseGoldSet(readFileSync(`gold/${name}.txt`, 'utf8'));

await runCommand(() => {
  let state = 1;
  const dice = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };

  const { pairs } = createHabitBook(readHabits(), readPhrasebook());
  const knowledge = { pairs, model: readFrequencies() };
  const sets = SPUN.map(read);
  const hosts = sets.flat();

  const spun = sets.flatMap((sentences) =>
    sentences.flatMap((sentence, i) => {
      const from = i - (i % SENTENCES_OF_A_TEXT);
      const others = sentences
        .slice(from, from + SENTENCES_OF_A_TEXT)
        .filter((other) => other !== sentence);
      return examplesIn(sentence, others, knowledge, dice);
    }),
  );
  const hostsOf = (at: number): GoldSentence[] =>
    Array.from({ length: HOSTS }, (_, i) => hosts[(at * HOSTS + i) % hosts.length]).flatMap(
      (host) => host ?? [],
    );
  const clean = read('clean').flatMap((sentence, i) =>
    Array.from({ length: CLEAN_ROUNDS }, (_, round) =>
      examplesIn(sentence, hostsOf(i * CLEAN_ROUNDS + round), knowledge, dice),
    ).flat(),
  );

  const { examples, odds } = withOdds([...spun, ...clean]);
  const learnt = fitWeights(
    examples.map((options) => ({
      rows: options.map(rowOf),
      right: options.map(({ verdict }) => verdict === 'right'),
    })),
    featureNames.length,
  );
  const lines = (entries: readonly (readonly [string, number])[], digits: number) =>
    entries
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${value.toFixed(digits)}`)
      .join(',\n');
  const telling = [...odds]
    .filter(([, value]) => Math.abs(value) >= LEAST_ODDS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const named = featureNames.map((name, k): [string, number] => [name, learnt[k] ?? 0]);
  writeWhole(
    WEIGHTS,
    `{\n  "weights": {\n${lines(named, 2)}\n  },\n  "oddsOfForm": {\n${lines(telling, 1)}\n  }\n}\n`,
  );
  console.log(`${WEIGHTS}: ${featureNames.length} weights from ${examples.length} places`);
  return 0;
});
