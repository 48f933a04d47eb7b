import type { SpinEvidence } from '../../../schemas/article.ts';
import type { HabitHit } from './find-hits.ts';

/** What a hit says of its sentence, and what the others must say for a weak hit to count. */
const WORTH = { sure: 4, weak: 2, swap: 1, likely: 1, throughout: 0, restored: 4 };
const NEEDED = { weak: 2, swap: 2, likely: 3 };

const isLikely = (hit: HabitHit) => hit.habit.id === 'likely-word';

const isSwap = (hit: HabitHit) => hit.habit.id === 'fixed-expression';

function needed(hit: HabitHit): number {
  if (isLikely(hit)) return NEEDED.likely;
  return isSwap(hit) ? NEEDED.swap : NEEDED.weak;
}

/**
 * The hits to act on in one text of a spun document, outside quotations: sure ones, those that its own use proves, and weak ones where other hits in the same sentence say that the spinner passed here, so that a
 * sentence which it left alone stays.
 *
 * @param isProved whether the text as a whole proves a hit by its use of the form
 * @param restored sentences in which habits were undone already
 */
export function chooseHits(
  hits: readonly HabitHit[],
  spin: SpinEvidence,
  isProved: (hit: HabitHit) => boolean = () => false,
  restored: ReadonlySet<number> = new Set(),
): HabitHit[] {
  const open = hits.filter((hit) => !hit.quoted && !(spin.sparesCapitals && hit.capital));
  const isSure = (hit: HabitHit) =>
    hit.habit.strength === 'certain' || hit.habit.strength === 'strong' || isProved(hit);
  const worth = (hit: HabitHit) => {
    if (isSure(hit)) return WORTH.sure;
    if (hit.habit.strength === 'throughout') return WORTH.throughout;
    if (isLikely(hit)) return WORTH.likely;
    return isSwap(hit) ? WORTH.swap : WORTH.weak;
  };
  const weight = new Map<number, number>();
  for (const hit of open) weight.set(hit.sentence, (weight.get(hit.sentence) ?? 0) + worth(hit));
  if (!spin.spun) return [];
  return open.filter((hit) => {
    if (isSure(hit)) return true;
    if (hit.habit.strength === 'throughout') return false;
    const earlier = restored.has(hit.sentence) ? WORTH.restored : 0;
    const others = (weight.get(hit.sentence) ?? 0) - worth(hit) + earlier;
    return others >= needed(hit);
  });
}
