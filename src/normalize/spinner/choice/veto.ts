import type { LanguageModel } from '../../frequencies/language-model.ts';
import type { FoundHits, HabitHit } from '../habits/find-hits.ts';
import { gainOf, sentenceWords } from './sentence-words.ts';

/** So much likelier, in nats, the plain form must make the sentence: weak habits must gain something; strong ones may lose. */
const LEAST_GAIN = { weak: Math.log(2), strong: -Math.log(5) };

/**
 * Habits' hits without those that the model speaks against: in a sentence where nothing else shows the spinner, a word
 * that fits better than what it would stand for is the writer's own.
 *
 * @param restored sentences in which habits were undone already
 */
export function withoutVetoed(
  hits: readonly HabitHit[],
  { tokens }: FoundHits,
  restored: ReadonlySet<number>,
  model: LanguageModel,
): HabitHit[] {
  const isLone = ({ sentence }: HabitHit) =>
    !restored.has(sentence) && hits.filter((other) => other.sentence === sentence).length === 1;
  return hits.filter((hit) => {
    if (hit.habit.strength === 'certain' || !isLone(hit)) return true;
    const start = tokens.findIndex(({ sentence }) => sentence === hit.sentence);
    const own = tokens.filter(({ sentence }) => sentence === hit.sentence);
    const words = sentenceWords(own, model);
    const form = {
      first: hit.first - start,
      last: hit.last - start,
      plain: hit.plain,
      prior: 'weak',
    } as const;
    const least = hit.habit.strength === 'strong' ? LEAST_GAIN.strong : LEAST_GAIN.weak;
    return gainOf(words, form, model).nats >= least;
  });
}
