import type { ArticleFile } from '../schemas/article.ts';
import { type EditKind, editKinds } from '../schemas/edit-kinds.ts';
import type { Catalogue } from './en.ts';

type Judged = Pick<ArticleFile, 'spin' | 'language' | 'reworded' | 'cut' | 'unjudged'>;

/** What can be known to have happened to a text before it was scraped. */
export const damageKinds = [
  'translated',
  'spun',
  'reworded',
  'cut',
  'notJudged',
  'copied',
] as const;

/** One thing that had happened to a text, and how that is known. */
export interface TextDamage {
  readonly kind: (typeof damageKinds)[number];
  readonly words: string;
  /** Undefined where nothing was found: that has no reason of its own. */
  readonly reason: string | undefined;
}

/** What had happened to the text before it was scraped, as far as it is known; one entry at least. */
export function damagesOf(
  { spin, language, reworded, cut, unjudged }: Judged,
  { reading }: Pick<Catalogue, 'reading'>,
): [TextDamage, ...TextDamage[]] {
  const damage = (kind: TextDamage['kind'], reason: string | undefined): TextDamage => ({
    kind,
    words: reading.damage[kind],
    reason,
  });
  const known = language.status === 'unknown' ? undefined : language;
  const isTranslated = known !== undefined && known.value.length > 1;
  const how = known && ('reason' in known ? known.reason : reading.source.stated(known.passage));
  const found = [
    ...(isTranslated ? [damage('translated', how)] : []),
    ...(spin.spun ? [damage('spun', reading.damageReason.spun(spin.ratePer100Words))] : []),
    ...(reworded === undefined ? [] : [damage('reworded', reworded)]),
  ];
  // A text that cannot be judged may have been cut off and reworded: that it was cut off is not all that is to say.
  const isOpen = found.length === 0 && unjudged !== undefined;
  const [first, ...more] = [
    ...found,
    ...(cut === undefined ? [] : [damage('cut', cut)]),
    ...(isOpen ? [damage('notJudged', unjudged)] : []),
  ];
  return first ? [first, ...more] : [damage('copied', undefined)];
}

/** How many edits a report has, of all kinds. */
export const changeCountOf = ({ edits }: Pick<ArticleFile, 'edits'>): number =>
  Object.values(edits).reduce((sum, number) => sum + number, 0);

/** Edits of these kinds leave each word that they keep as it was. */
const WORDLESS: readonly EditKind[] = ['strip', 'typography'];

/** Whether a word of a report was put in the place of another, and not only something cut away or a sign mended. */
export const hasNewWords = ({ edits }: Pick<ArticleFile, 'edits'>): boolean =>
  editKinds.some((kind) => !WORDLESS.includes(kind) && (edits[kind] ?? 0) > 0);

type Damaged = Judged & Pick<ArticleFile, 'edits' | 'flags'>;

/** How damaged an article came, what was changed, and, where there is any, what is in doubt, in one line. */
export function damageWords(meta: Damaged, text: Catalogue): string {
  const damage = damagesOf(meta, text).map(({ words }) => words);
  return [
    damage.join(', '),
    text.counts.changes(changeCountOf(meta)),
    ...(meta.flags > 0 ? [text.reading.inDoubt(meta.flags)] : []),
  ].join(' · ');
}
