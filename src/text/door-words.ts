import type { ArticleFile } from '../schemas/article.ts';
import type { ReportSource } from '../story/report-source.ts';
import { changeCountOf, damagesOf, hasNewWords } from './damage-words.ts';
import type { Catalogue } from './en.ts';

/** Whose words a report has, in one sentence: who wrote and who copied it, or that it is not known. */
export function whoWords(
  { reworded }: Pick<ArticleFile, 'reworded'>,
  { by, after, copier }: ReportSource,
  { reading: { door } }: Catalogue,
): string {
  if (reworded !== undefined) return door.reworded(by, after);
  if (by !== undefined) return door.written(by, copier);
  return copier === undefined ? door.nobody : door.copied(copier);
}

type Damaged = Parameters<typeof damagesOf>[0] & Pick<ArticleFile, 'edits'>;

/**
 * What was done to a report, before it was scraped and here: sentences whose numbers are marked, `<changes>` and
 * `<doubts>`, each only where there are any.
 *
 * @param doubts how many passages are in doubt
 */
export function doneWords(meta: Damaged, doubts: number, text: Pick<Catalogue, 'reading'>): string {
  const { door } = text.reading;
  const changes = changeCountOf(meta);
  const damages = damagesOf(meta, text).flatMap(({ kind }) =>
    // That the copier told it in other words is said of who wrote it.
    kind === 'reworded' ? [] : [door.damage[kind]],
  );
  return [
    ...(damages.length > 0 ? [door.damaged(damages)] : []),
    changes === 0 ? door.unchanged : door[hasNewWords(meta) ? 'changed' : 'tidied'](changes),
    ...(doubts > 0 ? [door.doubted(doubts)] : []),
  ].join(' ');
}
