import { restoredText } from '../../article/article-body.ts';
import type { ArticleEntry } from '../files.ts';
import { knownValue } from '../known-value.ts';
import { isHidden, rightsOf } from './rights-of.ts';
import { createMasker, type Masker } from './withheld-words.ts';

/** So many words in a row of a report of which nothing is shown are not to stand in an address. */
const FEW = 3;

/**
 * Takes out of words what stands in no report but those of which nothing is shown.
 *
 * @param story what the story decides of all reports
 */
export function createHiddenMasker(
  articles: readonly ArticleEntry[],
  story: Parameters<typeof rightsOf>[1],
): Masker {
  const { true: hidden = [], false: shown = [] } = Object.groupBy(articles, (article) =>
    isHidden(rightsOf(article, story)) ? 'true' : 'false',
  );
  const textsOf = (list: readonly ArticleEntry[]) =>
    list.flatMap(({ blocks }) => blocks.map(restoredText));
  const titles = articles.flatMap(({ data }) => knownValue<string>(data.title) ?? []);
  return createMasker(textsOf(hidden), [...textsOf(shown), ...titles], () => ' ', FEW);
}
