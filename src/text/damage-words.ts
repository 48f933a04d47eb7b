import type { ArticleFile } from '../schemas/article.ts';
import type { Catalogue } from './en.ts';

/** What had happened to the text before it was scraped. */
function damageOf({ spin, language }: Pick<ArticleFile, 'spin' | 'language'>) {
  if (spin.spun) return 'spun';
  return language.status !== 'unknown' && language.value.length > 1 ? 'translated' : 'none';
}

type Damaged = Pick<ArticleFile, 'spin' | 'language' | 'edits' | 'flags'>;

/** How damaged an article came, what was changed, and, where there is any, what is in doubt. */
export function damageParts(
  meta: Damaged,
  text: Catalogue,
): [damage: string, changes: string, doubts?: string] {
  const changes = Object.values(meta.edits).reduce((sum, number) => sum + number, 0);
  const parts: [string, string] = [
    text.reading.damage[damageOf(meta)],
    text.counts.changes(changes),
  ];
  return meta.flags > 0 ? [...parts, text.reading.inDoubt(meta.flags)] : parts;
}

/** How damaged an article came and how far it is restored, in one line. */
export function damageWords(meta: Damaged, text: Catalogue): string {
  return damageParts(meta, text).join(' · ');
}
