import { isBroad, overlap, type Prior, type TokenSpan } from './pair-index.ts';
import type { SentenceLook } from './text-look.ts';

/** Words of a sentence that may be a spinner's. */
export interface SpinnerSign extends TokenSpan {
  /** From 0 to 1: how likely they are one's, of all that is seen of them alone. */
  readonly chance: number;
  /** Whether they are in long lists only. */
  readonly broad: boolean;
}

/** A plain form with what speaks for it alone, as the logarithm of odds against leaving the text. */
interface Weighed extends TokenSpan {
  readonly score: number;
  readonly prior: Prior;
}

/** Chances that are too small to tell anything. */
const LEAST_CHANCE = 0.02;

/** The words of a sentence that may be a spinner's, each once: of those that overlap the likeliest. */
export function signsAmong(candidates: readonly Weighed[]): SpinnerSign[] {
  const byPlace = Map.groupBy(candidates, ({ first }) => first).values();
  const signs = [...byPlace]
    .map((forms): SpinnerSign => {
      const odds = forms.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const [best] = forms.toSorted((a, b) => b.score - a.score);
      const { first = 0, last = 0, prior = 'plausible' } = best ?? {};
      return {
        first,
        last,
        chance: odds / (1 + odds),
        broad: isBroad(prior),
      };
    })
    .filter(({ chance }) => chance >= LEAST_CHANCE)
    .sort((a, b) => b.chance - a.chance);
  const kept: SpinnerSign[] = [];
  for (const sign of signs) if (!kept.some((other) => overlap(other, sign))) kept.push(sign);
  return kept;
}

/** The signs of a spinner beside a place, those that were restored already left out. */
export function signsBeside(
  place: TokenSpan,
  signs: readonly SpinnerSign[],
  restored: readonly TokenSpan[],
) {
  const others = signs.filter(
    (sign) => !overlap(sign, place) && !restored.some((other) => overlap(other, sign)),
  );
  const broad = others.filter((sign) => sign.broad);
  return {
    broad: broad.reduce((sum, { chance }) => sum + chance, 0),
    signs: others.reduce((sum, { chance }) => sum + chance, 0),
    sure: others.filter(({ chance }) => chance > 0.5).length,
  };
}

/** What a sentence of some length looks like with these signs, and so many words restored by surer means. */
export const lookOf = (
  signs: readonly SpinnerSign[],
  restored: number,
  length: number,
): SentenceLook => ({
  length,
  spun: signs.reduce((sum, { chance }) => sum + chance, restored),
});
