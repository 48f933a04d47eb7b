import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ArticleDocument } from '../../src/article/write-article.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { correctionsPath } from './read-context.ts';

/** Files of the folder that are not read, each with what is. */
function strayNotices(content: string): string[] {
  const folder = join(content, 'raw');
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^\.|^README/i.test(name))
    .filter((file) => !file.isFile() || !RAW_ENDINGS.includes(extname(file.name).toLowerCase()))
    .map((file) => {
      const path = join(folder, file.name);
      return file.isDirectory()
        ? `${path}: not read; raw files lie in ${folder} itself, not in a folder there`
        : `${path}: not read; raw files end in ${RAW_ENDINGS.join(', ')}`;
    });
}

const emptyNotice = (content: string, { article }: ArticleDocument) =>
  `${join(content, 'raw', article.raw)}: there is no word of a report in it; take it away, or list under keep in ${correctionsPath(content, article.raw)} what is the report`;

/** What an editor should know of a folder's raw files, though nothing stops: those that are not read, and those without words. */
export const noticesOf = (content: string, documents: readonly ArticleDocument[]): string[] => [
  ...strayNotices(content),
  ...documents
    .filter(({ article }) => article.words === 0)
    .map((document) => emptyNotice(content, document)),
];
