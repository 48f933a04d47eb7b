import type { ArticleFile } from '../schemas/article.ts';
import type { Catalogue } from './en.ts';

type Judged = Pick<ArticleFile, 'spin' | 'language' | 'reworded' | 'cut' | 'unjudged'>;

/** What had happened to the text before it was scraped, as far as it is known. */
function damageOf(
  { spin, language, reworded, cut, unjudged }: Judged,
  { reading }: Catalogue,
): string {
  const path = language.status === 'unknown' ? [] : language.value;
  const found = [
    ...(path.length > 1 ? [reading.damage.translated] : []),
    ...(spin.spun ? [reading.damage.spun] : []),
    ...(reworded === undefined ? [] : [reading.damage.reworded]),
  ];
  // A text that cannot be judged may have been cut off and reworded: that it was cut off is not all that is to say.
  const isOpen = found.length === 0 && unjudged !== undefined;
  const all = [
    ...found,
    ...(cut === undefined ? [] : [reading.damage.cut]),
    ...(isOpen ? [reading.damage.notJudged] : []),
  ];
  return all.length > 0 ? all.join(', ') : reading.damage.copied;
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
