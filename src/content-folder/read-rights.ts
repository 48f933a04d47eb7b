import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Corrections, correctionsSchema } from '../schemas/correction.ts';
import type { ArticleEntry } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import { listFiles } from './list-files.ts';
import type { EntryReading } from './read-entry.ts';

/** Reads a corrections file. */
type Read = (
  file: { readonly id: string; readonly path: string },
  schema: typeof correctionsSchema,
) => EntryReading<Corrections>['entry'];

const LAST_ENDING = /\.[^./\\]+$/;

/**
 * Gives each article what its corrections file says of its rights. They are read there and not from the article's own
 * file, which is as old as the last run of the normalizer: what an editor withdraws is gone with the next build.
 */
export function readRights(
  dir: string,
  articles: readonly ArticleEntry[],
  read: Read,
): ArticleEntry[] {
  const folder = join(dir, 'corrections');
  if (!existsSync(folder)) return [...articles];
  const files = new Map(listFiles(folder, ['.yaml', '.yml']).map((file) => [file.id, file]));
  return articles.map((article) => {
    const file = files.get(article.data.raw.replace(LAST_ENDING, ''));
    const entry = file && read(file, correctionsSchema);
    if (!entry) return article;
    const { show, showReason, withdrawn, noindex } = entry.data;
    const rights = { show, showReason, withdrawn, noindex };
    return Object.values(rights).some((value) => value !== undefined)
      ? { ...article, rights }
      : article;
  });
}

/** What an editor should look at in what is decided of reports. */
export function explainRights(articles: readonly ArticleEntry[]): Problem[] {
  return articles.flatMap(({ file, data, rights }): Problem[] => {
    if (rights?.show !== 'links' || rights.withdrawn || data.url !== undefined) return [];
    const message = `“${data.slug}” is shown by its address alone (show: links), and no address is known. Give its “url” in its corrections file and run “npm run normalize”.`;
    return [{ level: 'notice', file, message }];
  });
}
