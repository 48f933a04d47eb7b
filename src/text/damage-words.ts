import type { ArticleFile } from '../schemas/article.ts';
import type { Catalogue } from './en.ts';

type Judged = Pick<ArticleFile, 'spin' | 'language' | 'reworded'>;

/** What had happened to the text before it was scraped, as far as it is known. */
function damageOf({ spin, language, reworded }: Judged, { reading }: Catalogue): string {
  const path = language.status === 'unknown' ? [] : language.value;
  const found = [
    ...(path.length > 1 ? [reading.damage.translated] : []),
    ...(spin.spun ? [reading.damage.spun] : []),
    ...(reworded === undefined ? [] : [reading.damage.reworded]),
  ];
  if (found.length > 0) return found.join(', ');
  // The habits of spinners are known in English alone.
  return path.at(-1)?.startsWith('en') ? reading.damage.copied : reading.damage.notJudged;
}

type Damaged = Judged & Pick<ArticleFile, 'edits' | 'flags'>;

/** How damaged an article came, what was changed, and, where there is any, what is in doubt. */
export function damageParts(
  meta: Damaged,
  text: Catalogue,
): [damage: string, changes: string, doubts?: string] {
  const changes = Object.values(meta.edits).reduce((sum, number) => sum + number, 0);
  const parts: [string, string] = [damageOf(meta, text), text.counts.changes(changes)];
  return meta.flags > 0 ? [...parts, text.reading.inDoubt(meta.flags)] : parts;
}

/** How damaged an article came and how far it is restored, in one line. */
export function damageWords(meta: Damaged, text: Catalogue): string {
  return damageParts(meta, text).join(' · ');
}
