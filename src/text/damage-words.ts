import type { ArticleFile } from '../schemas/article.ts';
import { countWords } from './count-words.ts';

/** What had happened to the text before it was scraped. */
function damage({ spin, language }: Pick<ArticleFile, 'spin' | 'language'>): string {
  if (spin.spun) return 'Rewritten by synonym software';
  if (language.status !== 'unknown' && language.value.length > 1) return 'Machine-translated';
  return 'No trace of synonym software';
}

type Damaged = Pick<ArticleFile, 'spin' | 'language' | 'edits' | 'flags'>;

/** How damaged an article came, what was changed, and, where there is any, what is in doubt. */
export function damageParts(meta: Damaged): [damage: string, changes: string, doubts?: string] {
  const changes = Object.values(meta.edits).reduce((sum, number) => sum + number, 0);
  const parts: [string, string] = [damage(meta), countWords(changes, 'change')];
  return meta.flags > 0 ? [...parts, `${countWords(meta.flags, 'passage')} in doubt`] : parts;
}

/** How damaged an article came and how far it is restored, in one line. */
export function damageWords(meta: Damaged): string {
  return damageParts(meta).join(' · ');
}
