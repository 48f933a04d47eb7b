import { restoredText } from '../article/article-body.ts';
import type { ArticleDocument } from '../article/write-article.ts';
import { countWords } from './furniture/prose.ts';
import { whyCut, whyUnjudged } from './judge-damage.ts';
import type { Normalized } from './normalize.ts';
import { slugOf } from './slug.ts';

/** What the shell knows of the file. */
export interface RawFile {
  /** Name of the file in `content/raw`. */
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** What it was read in, by its name in the Encoding Standard; left out for UTF-8. */
  readonly encoding?: string | undefined;
  /** The editor's slug, if there is one. */
  readonly slug: string | undefined;
  /** The editor's short name for the report, if there is one. */
  readonly label?: string | undefined;
  /** How the editor knows that the copier reworded the report. */
  readonly reworded?: string | undefined;
  /** Where the page was, when it was scraped, and where a copy is kept. */
  readonly url?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly archived?: string | undefined;
}

/** The facts that are known. */
const given = (facts: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The article file for a normalized text. Its slug is the editor's, or made from the title or the file's name. */
export function toArticle(file: RawFile, normalized: Normalized): ArticleDocument {
  const { meta, spin, handwork, blocks, flags } = normalized;
  const edits: Record<string, number> = {};
  for (const { change } of blocks.flatMap((block) => block.spans)) {
    if (change) edits[change.kind] = (edits[change.kind] ?? 0) + 1;
  }
  const title = meta.title.status === 'unknown' ? '' : meta.title.value;
  const words = blocks
    .filter((block) => block.role !== 'furniture')
    .reduce((sum, block) => sum + countWords(restoredText(block)), 0);
  const slug =
    file.slug ?? (slugOf(title) || slugOf(file.name.replace(/\.[^./\\]{1,6}$/, '')) || 'untitled');
  return {
    article: {
      slug,
      ...(file.label === undefined ? {} : { label: file.label }),
      raw: file.name,
      sha256: file.sha256,
      ...(file.encoding === undefined || file.encoding === 'utf-8'
        ? {}
        : { encoding: file.encoding }),
      ...given({ url: file.url, retrieved: file.retrieved, archived: file.archived }),
      ...meta,
      ...given({ reworded: file.reworded }),
      ...(handwork.length > 0 ? { handwork: [...handwork] } : {}),
      spin,
      ...given({ cut: whyCut(flags), unjudged: whyUnjudged(meta.language, words) }),
      words,
      edits,
      flags: flags.length,
    },
    blocks,
  };
}
