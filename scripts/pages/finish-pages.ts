import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from '../../src/build-cache/code-digest.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { createReadDigests } from '../../src/page-reads/read-digests.ts';
import { trackedRoots } from '../../src/page-reads/track.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';
import { topEntries } from '../deploy/top-entries.ts';
import { writeHeadersFile } from '../deploy/write-headers-file.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { createProgress } from '../running/progress.ts';
import { finishPage } from './finish-page.ts';
import { type MadeFile, openPageStore, type PageStore } from './page-store.ts';
import { type BuiltScript, readScripts } from './read-scripts.ts';
import { renderPages } from './render-pages.ts';

/** Astro's folder of scripts. */
const ASSETS = '_astro';

/** All code that plays a part in a page, what it draws from and what it is checked by. */
const CODE = [
  'src',
  'public',
  'gold',
  'scripts/pages',
  'scripts/permalinks/read-page.ts',
  'astro.config.mjs',
  'package.json',
];

interface FinishOptions {
  /** A path under the base that the site is built for. */
  readonly at: (path: string) => string;
  /** Absolute path of the folder of the sentences in the site's language. */
  readonly catalogue: string;
  /** A file to write the addresses of all pages to, for those who check them; none without it. */
  readonly record: string | undefined;
}

/** The built scripts of a site, by their addresses. */
function scriptsIn(root: string, at: FinishOptions['at']): Map<string, BuiltScript> {
  const codes = globSync(`${ASSETS}/*.js`, { cwd: root }).map(
    (file) => [at(`${ASSETS}/${basename(file)}`), readFileSync(join(root, file), 'utf8')] as const,
  );
  return readScripts(new Map(codes));
}

/** Pages with an address of their own, in the order of their files. */
const addressedPages = (made: ReadonlyMap<string, MadeFile>): BuiltPage[] =>
  [...made]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { built }]) => (built?.path.endsWith('/') ? built : []));

const shortHash = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/**
 * Makes the files of a site: renders what no earlier build has, gives each page the digests of its scripts and its
 * policy as it comes, and when all are there writes the service worker with the list of what it keeps, and what static
 * hosts are to say of each file.
 */
export function finishPages({ at, catalogue, record }: FinishOptions): AstroIntegration {
  const made = new Map<string, MadeFile>();
  let store: PageStore | undefined;
  let root = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        console.log('  putting templates and scripts together');
        const begin = (total: number) => {
          console.log(`  making ${total} files, or taking them from an earlier build`);
          const digestOfReads = createReadDigests(trackedRoots());
          const scripts = scriptsIn(root, at);
          const site = shortHash(contentFolder(), process.env.SITE_URL ?? '', at(''));
          const code = codeDigest(CODE) + catalogue + (process.env.STYLEGUIDE ?? '');
          store = openPageStore(site, code, digestOfReads);
          const finish = (path: string, html: string) => finishPage(path, html, scripts);
          const progress = createProgress('files', total, console.log);
          return { root, store, digestOfReads, finish, progress };
        };
        setPrerenderer((astro) => renderPages(astro, at(''), begin, made));
      },
      'astro:build:done': () => {
        const fresh = store?.save(root, made) ?? made.size;
        console.log(`  ${fresh} of ${made.size} files are made anew, the others are as they were.`);
        if (record) writeFileSync(record, JSON.stringify(addressedPages(made)));
        const digests = new Map([...made].map(([file, { integrity }]) => [file, integrity]));
        writeServiceWorker(root, catalogue, digests);
        writeFileSync(join(root, '_headers'), writeHeadersFile(at(''), topEntries(root)));
      },
    },
  };
}
