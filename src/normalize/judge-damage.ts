import type { ArticleMeta } from '../schemas/article.ts';
import type { Flag } from '../schemas/edit.ts';

/** The language whose spinners' habits are known. */
const JUDGED_LANGUAGE = /^en(?:-|$)/;
/** A spinner leaves a sign every few sentences: their absence in fewer words says nothing. */
const MIN_WORDS = 80;

/** How it is known that the scrape breaks off; undefined where it seems whole. */
export const whyCut = (flags: readonly Flag[]): string | undefined =>
  flags.find(({ rule }) => rule === 'mark-cut-end')?.reason;

/** Why it cannot be told from a text whether software reworded it; undefined where it can be. */
export function whyUnjudged(language: ArticleMeta['language'], words: number): string | undefined {
  if (language.status === 'unknown') return 'Its language is not known.';
  if (!JUDGED_LANGUAGE.test(language.value.at(-1) ?? '')) {
    return 'It is not in English: the habits of rewording software are known for English alone.';
  }
  return words < MIN_WORDS ? 'It is too short to judge.' : undefined;
}
