import type { Token } from '../../language/tokens.ts';
import { MAX_WEIGHED_WORDS } from '../../limits.ts';

/** As many sentences of a text, from its first on, as the model weighs. */
export function weighedSentences<Sentence extends { readonly tokens: readonly Token[] }>(
  sentences: readonly Sentence[],
): Sentence[] {
  let words = 0;
  return sentences.filter(({ tokens }) => {
    words += tokens.length;
    return words <= MAX_WEIGHED_WORDS;
  });
}
