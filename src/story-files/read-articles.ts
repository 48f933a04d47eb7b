import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createDraft } from '../normalize/draft.ts';
import { correctionsSchema } from '../schemas/correction.ts';
import type { ArticleEntry } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import { listFiles } from './list-files.ts';
import { readYaml } from './read-yaml.ts';

/** Stands in until the article files are written: the raw files, unrestored. */
export function readArticles(dir: string): {
  entries: ArticleEntry[];
  problems: Problem[];
  unread: string[];
} {
  const entries = listFiles(join(dir, 'raw'), ['.txt']).map(({ id, path }): ArticleEntry => {
    const raw = readFileSync(path, 'utf8');
    const corrections = join(dir, 'corrections', `${id}.yaml`);
    const { value } = readYaml(readFileSync(corrections, 'utf8'), corrections);
    const slug = correctionsSchema.parse(value).slug ?? id;
    const draft = createDraft(raw);
    const blocks = draft.blocks.map((block) => ({
      id: block.id,
      role: block.role,
      spans: [{ text: raw.slice(block.start, block.end) }],
    }));
    const data = {
      slug,
      raw: basename(path),
      sha256: createHash('sha256').update(raw).digest('hex'),
      ...draft.meta,
      spin: draft.spin,
      words: 0,
      edits: {},
      flags: 0,
    };
    return { id: slug, file: path, data, lines: {}, blocks };
  });
  return { entries, problems: [], unread: [] };
}
