import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FRONTMATTER = /^---\n([\s\S]*?\n)---\n/;
/** What says whose address a file is; all else of it may be of another edition of this program. */
const ownerSchema = z.object({ slug: z.string(), raw: z.string() });

function ownerOf(path: string): [raw: string, slug: string][] {
  try {
    const [, head = ''] = FRONTMATTER.exec(readFileSync(path, 'utf8')) ?? [];
    const owner = ownerSchema.safeParse(parse(head));
    return owner.success ? [[owner.data.raw, owner.data.slug]] : [];
  } catch {
    // A damaged file is written anew by this very run.
    return [];
  }
}

/** The addresses that the last run gave to reports, by the names of their raw files. */
export function readSlugs(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(files.sort().flatMap((name) => ownerOf(join(folder, name))));
}
