import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { programFile } from '../../src/build-cache/program-file.ts';
import type { CopyPart } from '../../src/features/offline/kept-parts.ts';
import { precachedFiles } from './precached-files.ts';

/**
 * Bundles the service worker of a built site into its `sw.js`, with the list of what it keeps.
 *
 * @param dir the built site, with all its files
 * @param catalogue absolute path of the folder of the sentences in the site’s language
 * @param digests those of files that are known already
 * @param leftOut pages that would be too many
 */
export function writeServiceWorker(
  dir: string,
  catalogue: string,
  digests: ReadonlyMap<string, string> = new Map(),
  leftOut: readonly CopyPart[] = [],
): void {
  buildSync({
    entryPoints: [programFile('src', 'features', 'offline', 'service-worker.ts')],
    outfile: join(dir, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // Of its own: the same bytes wherever the program lies, with a tsconfig.json or without.
    tsconfigRaw: { compilerOptions: { strict: true } },
    alias: { '#text': catalogue },
    define: {
      PRECACHED_FILES: JSON.stringify(precachedFiles(dir, digests, leftOut)),
      'process.env.NODE_ENV': '"production"',
    },
  });
}
