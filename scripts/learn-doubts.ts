/**
 * Learns how much each sign says that a word which stays is a spinner's, by the weights that `learn-weights.ts` wrote: the
 * second half of `npm run learn`, which starts it. From texts of spun sentences, and from clean sentences each behind two spun ones. With
 * `--check` nothing is written.
 */
import { parseArgs } from 'node:util';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import type { GoldSentence } from '../src/features/restoration-report/gold-set.ts';
import { doubtFeatureNames } from '../src/normalize/spinner/choice/doubt.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import { openExamplesIn } from './learning/doubted-words.ts';
import { fitWeights } from './learning/fit-weights.ts';
import { keepLearnt, named, weightsText } from './learning/learnt-file.ts';
import { inRows, readSet, readWritten, SENTENCES_OF_A_TEXT, SPUN } from './learning/sources.ts';
import { runCommand } from './running/run-command.ts';

const DOUBTS = 'src/normalize/spinner/choice/doubts.json';
/** Of these sets the lists know the spinners badly. */
const LITTLE_KNOWN = ['spun-7', 'spun-8', 'spun-9', 'unlisted'];
const WELL_KNOWN_KIND = /family 1/;
/** Clean sentences of a text. */
const CLEAN_OF_A_TEXT = 6;

await runCommand(() => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const book = createHabitBook(readHabits(), readPhrasebook());
  const knowledge = { book, model: readFrequencies() };
  const written = readWritten();
  const sets = [...SPUN, 'unlisted'].map(readSet);
  const texts = sets.flatMap((set) =>
    [...Map.groupBy(set, ({ kind }) => kind).values()].flatMap((kind) =>
      inRows(kind, SENTENCES_OF_A_TEXT),
    ),
  );
  const spun = texts.flatMap((text) => openExamplesIn(text, () => true, knowledge));

  const littleKnown = LITTLE_KNOWN.flatMap(readSet).filter(
    ({ kind }) => !WELL_KNOWN_KIND.test(kind),
  );
  const hosts = [sets.flat(), littleKnown];
  const mixed = inRows(written, CLEAN_OF_A_TEXT).flatMap((clean, i) => {
    const around = hosts[i % hosts.length] ?? [];
    const hostOf = (at: number): GoldSentence[] => {
      const host = around[(2 * i * CLEAN_OF_A_TEXT + at) % around.length];
      return host ? [host] : [];
    };
    const text = clean.flatMap((sentence, k) => [...hostOf(2 * k), ...hostOf(2 * k + 1), sentence]);
    return openExamplesIn(text, (sentence) => clean.includes(sentence), knowledge);
  });

  const examples = [...spun, ...mixed];
  const learn = (isKnown: boolean) =>
    named(
      doubtFeatureNames,
      fitWeights(
        examples
          .filter((example) => example.isKnown === isKnown)
          .map(({ features, isSpun }) => ({
            rows: [doubtFeatureNames.map((name) => features[name])],
            right: [isSpun],
          })),
        doubtFeatureNames.length,
      ),
    );
  keepLearnt(
    DOUBTS,
    weightsText([
      ['known', Object.entries(learn(true)), 2],
      ['unknown', Object.entries(learn(false)), 2],
    ]),
    values.check,
  );
  console.log(`${DOUBTS}: ${doubtFeatureNames.length} weights from ${examples.length} words`);
  return 0;
});
