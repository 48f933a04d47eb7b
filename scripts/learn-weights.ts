/**
 * Learns how much each feature of a candidate says: `npm run learn`, which learns after it what makes a word doubtful. With
 * `--check` nothing is written: it fails when the committed weights are not what the sources teach. From the sets of `gold` that rules learn from too:
 * spun sentences, five to a text, clean ones, each within a spun text, and clean ones spun with the lists' own pairs. Writes
 * `weights.json`; the newest sets are
 * left out, so that they tell how well it does on what it has not seen.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { featureNames } from '../src/normalize/spinner/choice/features.ts';
import { sentenceFeatureNames } from '../src/normalize/spinner/choice/spun-sentence.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import { besidePlaces, withSpunOdds } from './learning/beside-places.ts';
import { type Example, examplesIn, rowOf } from './learning/examples.ts';
import { fitWeights } from './learning/fit-weights.ts';
import { withOdds } from './learning/form-odds.ts';
import { keepLearnt, named, weightsText } from './learning/learnt-file.ts';
import {
  createDice,
  inRows,
  readSet,
  readWritten,
  SENTENCES_OF_A_TEXT,
  SPUN,
} from './learning/sources.ts';
import { SPINNERS, spinSentence, spunFormsOf } from './learning/spin-sentence.ts';
import { runCommand } from './running/run-command.ts';

/** Clean sentences of a text, each behind a spun one. */
const CLEAN_OF_A_TEXT = 12;
/** The spun sentences of two texts begin so far from each other. */
const HOSTS_APART = 84;
/** Odds nearer to even tell nothing. */
const LEAST_ODDS = 1;
const DOUBTS = 'scripts/learn-doubts.ts';
const WEIGHTS = 'src/normalize/spinner/choice/weights.json';

await runCommand(() => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const dice = createDice();
  const { pairs } = createHabitBook(readHabits(), readPhrasebook());
  const knowledge = { pairs, model: readFrequencies() };
  const sets = SPUN.map(readSet);
  const hosts = sets.flat();

  const spun = sets.flatMap((sentences) =>
    inRows(sentences, SENTENCES_OF_A_TEXT).map((text) =>
      examplesIn(text, () => true, knowledge, dice),
    ),
  );
  const written = readWritten();
  const clean = inRows(written, CLEAN_OF_A_TEXT).map((sentences, i) => {
    const text = sentences.flatMap((sentence, k) => {
      const host = hosts[(i * HOSTS_APART + k) % hosts.length];
      return host ? [host, sentence] : [sentence];
    });
    return examplesIn(text, (sentence) => sentences.includes(sentence), knowledge, dice);
  });

  const forms = spunFormsOf(pairs);
  const made = inRows(written, SENTENCES_OF_A_TEXT).flatMap((sentences, i) => {
    const spinner = SPINNERS[i % SPINNERS.length];
    if (!spinner) return [];
    const text = sentences.map((sentence) => spinSentence(sentence, forms, spinner, dice));
    return [examplesIn(text, () => true, knowledge, dice)];
  });

  const { texts, odds } = withOdds([...spun, ...clean], made);
  const sentences = texts.flat().filter(({ isTaught }) => isTaught);
  const learn = (examples: readonly Example[]) =>
    named(
      featureNames,
      fitWeights(
        examples.map(({ options }) => ({
          rows: options.map(rowOf),
          right: options.map(({ verdict }) => verdict === 'right'),
        })),
        featureNames.length,
      ),
    );
  const alone = learn(sentences.flatMap(({ examples }) => examples));
  const places = texts.flatMap((text) => besidePlaces(text, alone));
  const sentence = named(
    sentenceFeatureNames,
    fitWeights(
      places.map(({ features, isSpun }) => ({
        rows: [sentenceFeatureNames.map((name) => features[name])],
        right: [isSpun],
      })),
      sentenceFeatureNames.length,
    ),
  );
  const learnt = learn(withSpunOdds(places, sentence));
  const telling = [...odds]
    .filter(([, value]) => Math.abs(value) >= LEAST_ODDS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  keepLearnt(
    WEIGHTS,
    weightsText([
      ['weights', Object.entries(learnt), 2],
      ['sentence', Object.entries(sentence), 2],
      ['alone', Object.entries(alone), 2],
      ['oddsOfForm', telling, 1],
    ]),
    values.check,
  );
  console.log(`${WEIGHTS}: ${featureNames.length} weights from ${sentences.length} sentences`);
  // A program of its own, for it reads the weights that were just written.
  const doubts = spawnSync(process.execPath, [DOUBTS, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return doubts.status ?? 1;
});
