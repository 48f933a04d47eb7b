/**
 * Learns how much each feature of a candidate says: `npm run learn`. From the sets of `gold` that rules learn from too:
 * spun sentences, five to a text, clean ones, each within a spun text, and clean ones spun with the lists' own pairs. Writes
 * `weights.json`; the newest set is
 * left out, so that it tells how well it does on what it has not seen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { type GoldSentence, parseGoldSet } from '../src/features/restoration-report/gold-set.ts';
import { featureNames } from '../src/normalize/spinner/choice/features.ts';
import { sentenceFeatureNames } from '../src/normalize/spinner/choice/spun-sentence.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';
import { besidePlaces, withSpunOdds } from './learning/beside-places.ts';
import { type Example, examplesIn, rowOf } from './learning/examples.ts';
import { fitWeights } from './learning/fit-weights.ts';
import { withOdds } from './learning/form-odds.ts';
import { spinSentence, spunFormsOf } from './learning/spin-sentence.ts';
import { runCommand } from './running/run-command.ts';
import { writeWhole } from './running/write-whole.ts';

const SPUN = ['spun-1', 'spun-2', 'spun-3', 'spun-4', 'spun-5', 'spun-6', 'spun-7', 'spun-8'];
const SENTENCES_OF_A_TEXT = 5;
/** Spun sentences around a clean one, as in an article. */
const HOSTS = 20;
/** The share of words that are changed in sentences that are spun for learning. */
const MADE_SHARE = 0.15;
/** Odds nearer to even tell nothing. */
const LEAST_ODDS = 1;
const WEIGHTS = 'src/normalize/spinner/choice/weights.json';

const read = (name: string) => parseGoldSet(readFileSync(`gold/${name}.txt`, 'utf8'));

const named = <Name extends string>(names: readonly Name[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, k) => [name, values[k] ?? 0])) as Record<Name, number>;

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
  const registers = readdirSync('gold/registers').map((name) => name.replace('.txt', ''));
  const written = [...read('clean'), ...registers.flatMap((name) => read(`registers/${name}`))];
  const clean = written.flatMap((sentence, i) => examplesIn(sentence, hostsOf(i), knowledge, dice));

  const forms = spunFormsOf(pairs);
  const made = written.flatMap((sentence, i) =>
    examplesIn(spinSentence(sentence, forms, MADE_SHARE, dice), hostsOf(i), knowledge, dice),
  );

  const { sentences, odds } = withOdds([...spun, ...clean], made);
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
  const places = sentences.flatMap((sentence) => besidePlaces(sentence, alone));
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
  const lines = (entries: readonly (readonly [string, number])[], digits: number) =>
    entries
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${value.toFixed(digits)}`)
      .join(',\n');
  const telling = [...odds]
    .filter(([, value]) => Math.abs(value) >= LEAST_ODDS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeWhole(
    WEIGHTS,
    `{\n  "weights": {\n${lines(Object.entries(learnt), 2)}\n  },\n  "sentence": {\n${lines(Object.entries(sentence), 2)}\n  },\n  "alone": {\n${lines(Object.entries(alone), 2)}\n  },\n  "oddsOfForm": {\n${lines(telling, 1)}\n  }\n}\n`,
  );
  console.log(`${WEIGHTS}: ${featureNames.length} weights from ${sentences.length} sentences`);
  return 0;
});
