import type { ArticleFile } from '../schemas/article.ts';
import { countWords } from './count-words.ts';

/** What had happened to the text before it was scraped. */
function damage({ spin, language }: Pick<ArticleFile, 'spin' | 'language'>): string {
  if (spin.spun) return 'Rewritten by synonym software';
  if (language.status !== 'unknown' && language.value.length > 1) return 'Machine-translated';
  return 'No trace of synonym software';
}

/** How damaged an article came and how far it is restored, in one line. */
export function damageWords(
  meta: Pick<ArticleFile, 'spin' | 'language' | 'edits' | 'flags'>,
): string {
  const changes = Object.values(meta.edits).reduce((sum, number) => sum + number, 0);
  return [
    damage(meta),
    countWords(changes, 'change'),
    ...(meta.flags > 0 ? [`${countWords(meta.flags, 'passage')} in doubt`] : []),
  ].join(' · ');
}
