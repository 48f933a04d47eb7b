import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleEntry } from '../../src/story/files.ts';
import { normalizeContent } from '../normalize/reports.ts';

/** The raw files of a folder as reports, with nothing that an editor said of them. */
export async function readAlone(folder: string): Promise<ArticleEntry[]> {
  const dir = mkdtempSync(join(tmpdir(), 'read-alone-'));
  try {
    cpSync(join(folder, 'raw'), join(dir, 'raw'), { recursive: true });
    const { documents } = await normalizeContent(dir);
    return documents.map(({ article, blocks }) => ({
      id: article.slug,
      file: `${article.slug}.md`,
      data: article,
      lines: {},
      blocks,
    }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
