import type { SpinEvidence } from '../../schemas/article.ts';
import type { Hit } from './find-hits.ts';

/** Weak hits of one sentence that together are as good as one sure hit. */
const WEAK_HITS_FOR_SURE = 2;

const isSure = (hit: Hit) => hit.habit.strength !== 'weak';

/**
 * The hits to act on in one text, outside quotations: certain ones always, strong ones in a spun document, weak ones
 * where other hits in the same sentence say that the spinner passed here, so that a sentence which it left alone stays.
 *
 * @param restored sentences in which habits were undone already
 */
export function chooseHits(
  hits: readonly Hit[],
  spin: SpinEvidence,
  restored: ReadonlySet<number> = new Set(),
): Hit[] {
  const open = hits.filter((hit) => !hit.quoted && !(spin.sparesCapitals && hit.capital));
  const weight = new Map<number, number>();
  for (const hit of open) {
    const worth = isSure(hit) ? WEAK_HITS_FOR_SURE : 1;
    weight.set(hit.sentence, (weight.get(hit.sentence) ?? 0) + worth);
  }
  return open.filter((hit) => {
    if (hit.habit.strength === 'certain') return true;
    if (!spin.spun) return false;
    if (hit.habit.strength === 'strong') return true;
    const others = (weight.get(hit.sentence) ?? 0) - 1 + (restored.has(hit.sentence) ? 2 : 0);
    return others >= 1;
  });
}
