import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';
import { topEntries } from '../deploy/top-entries.ts';
import { writeHeadersFile } from '../deploy/write-headers-file.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { finishPage } from './finish-page.ts';
import { type BuiltScript, digestOf, readScripts } from './read-scripts.ts';

/** Astro's folder of scripts. */
const ASSETS = '_astro';

interface Finished {
  readonly pages: readonly BuiltPage[];
  /** The digest of each page's bytes, by its file. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Finishes every page of a built site, one after the other, in its place. */
function finishAll(root: string, scripts: ReadonlyMap<string, BuiltScript>): Finished {
  const pages: BuiltPage[] = [];
  const digests = new Map<string, string>();
  for (const name of globSync('**/*.html', { cwd: root }).sort()) {
    const file = name.replaceAll(sep, '/');
    const path = `/${file.replace(/index\.html$/, '')}`;
    const { html, built } = finishPage(path, readFileSync(join(root, name), 'utf8'), scripts);
    writeFileSync(join(root, name), html);
    digests.set(file, digestOf(html));
    if (built && path.endsWith('/')) pages.push(built);
  }
  return { pages, digests };
}

interface FinishOptions {
  /** A path under the base that the site is built for. */
  readonly at: (path: string) => string;
  /** Absolute path of the folder of the sentences in the site's language. */
  readonly catalogue: string;
  /** A file to write the addresses of all pages to, for those who check them; none without it. */
  readonly record: string | undefined;
}

/**
 * What is done to a site when all its files are there: pages get the digests of their scripts and their policy, the
 * service worker the list of what it keeps, and static hosts what they are to say of each file.
 */
export function finishPages({ at, catalogue, record }: FinishOptions): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const codes = globSync(`${ASSETS}/*.js`, { cwd: root }).map(
          (file) =>
            [at(`${ASSETS}/${basename(file)}`), readFileSync(join(root, file), 'utf8')] as const,
        );
        const { pages, digests } = finishAll(root, readScripts(new Map(codes)));
        if (record) writeFileSync(record, JSON.stringify(pages));
        writeServiceWorker(root, catalogue, digests);
        writeFileSync(join(root, '_headers'), writeHeadersFile(at(''), topEntries(root)));
      },
    },
  };
}
