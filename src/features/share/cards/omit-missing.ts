import type { Card } from './card.ts';

/** Stands for words that a picture has no letters for. */
const GAP = '[…]';

const GAPS = /(?:\[…\]\s*)+\[…\]/g;
const WORD = /[\p{L}\p{N}]/u;

/** `Talks in 北京 and 東京` without the five letters => `Talks in […] and […]`. */
function withoutLetters(text: string, missing: ReadonlySet<string>): string {
  const graphemes = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
  const kept = graphemes.map((grapheme) => (missing.has(grapheme) ? GAP : grapheme)).join('');
  return kept.replace(GAPS, GAP);
}

/**
 * A card without the letters that the site's type does not have, which would be drawn as boxes. Nothing is put into
 * other letters: that takes knowing the language. What is left out leaves a gap, and the card says so.
 *
 * @param missing runs of text that cannot be drawn
 */
export function omitMissing(card: Card, missing: readonly string[]): Card {
  const letters = new Set(
    missing.flatMap((run) =>
      [...new Intl.Segmenter('en').segment(run)].map(({ segment }) => segment),
    ),
  );
  if (letters.size === 0) return card;
  const shown = (text: string) => withoutLetters(text, letters);
  const or = (text: string, instead: string) => (WORD.test(text) ? text : instead);
  const site = or(shown(card.site), '');
  return {
    ...card,
    label: shown(card.label),
    title: or(shown(card.title), site),
    text: or(shown(card.text), ''),
    note: [shown(card.note), card.omission].join(' · '),
    site,
  };
}
