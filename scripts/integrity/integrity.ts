import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addIntegrity } from './add-integrity.ts';

/** Astro's folder of scripts. */
const ASSETS = '_astro';

/**
 * Gives the scripts of every built page the digest that a browser checks them by.
 *
 * @param at a path under the base that the site is built for
 */
export function integrity(at: (path: string) => string): AstroIntegration {
  return {
    name: 'integrity',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = new Map(
          globSync(`${ASSETS}/*.js`, { cwd: root }).map((file) => [
            at(`${ASSETS}/${basename(file)}`),
            readFileSync(join(root, file), 'utf8'),
          ]),
        );
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          const html = readFileSync(path, 'utf8');
          const checked = addIntegrity(html, scripts);
          if (checked !== html) writeFileSync(path, checked);
        }
      },
    },
  };
}
