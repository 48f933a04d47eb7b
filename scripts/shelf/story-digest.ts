import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../src/build-cache/code-digest.ts';

/** All code that plays a part in a site. */
const CODE = ['src', 'public', 'gold', 'scripts', 'astro.config.mjs', 'package.json'];

/** Stands for all that a story's site is made of: with the same, the same comes of it. */
export function createStoryDigest(site: string): (content: string, base: string) => string {
  const code = codeDigest(CODE);
  return (content, base) => {
    const hash = createHash('sha256').update(JSON.stringify([code, site, content, base]));
    const files = globSync('**/*', { cwd: content, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`${file} ${bytes.length}\n`).update(bytes);
    }
    return hash.digest('hex');
  };
}
