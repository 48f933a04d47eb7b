import type { ArticleDocument } from '../../src/article/write-article.ts';

/** One line on what was done to a report, for the terminal. */
export function describeArticle({ article }: ArticleDocument): string {
  const edits = Object.entries(article.edits)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
  const flags = article.flags === 0 ? '' : `; ${article.flags} flagged`;
  return `${article.raw} → ${article.slug}.md: ${article.words} words; ${edits || 'no edits'}${flags}`;
}
