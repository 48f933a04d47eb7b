import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import type { Content } from '../../src/content-folder/held-content.ts';
import { copyExtent } from '../../src/features/offline/kept-parts.ts';
import { sitemapFiles } from '../../src/features/share/sitemap.ts';
import { createReadDigests } from '../../src/page-reads/read-digests.ts';
import { trackedRoots } from '../../src/page-reads/track.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';
import { topEntries } from '../deploy/top-entries.ts';
import { writeHeadersFile } from '../deploy/write-headers-file.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { createProgress } from '../running/progress.ts';
import { loadTemplates } from '../templates/load-templates.ts';
import { finishPage } from './finish-page.ts';
import { listedPages } from './listed-pages.ts';
import { type MadeFile, openPageStore, type PageStore } from './page-store.ts';
import { type BuiltScript, readScripts } from './read-scripts.ts';
import { renderPages } from './render-pages.ts';

/** Astro's folder of scripts. */
const ASSETS = '_astro';

interface MakeOptions {
  /** The site's folder, which is filled. */
  readonly root: string;
  /** `https://news.example` */
  readonly origin: string;
  /** A path under the base that the site is built for. */
  readonly at: (path: string) => string;
  /** Absolute path of the folder of the sentences in the site's language. */
  readonly catalogue: string;
  /** Stands for the code, and for all else besides the content that plays a part in each page. */
  readonly code: string;
  /** A file to write the addresses of all pages to, for those who check them; none without it. */
  readonly record: string | undefined;
}

/** The built scripts of a site, by their addresses. */
function scriptsIn(root: string, at: MakeOptions['at']): Map<string, BuiltScript> {
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
 * policy as it comes, and when all are there writes the service worker with the list of what it keeps, the sitemaps, and
 * what static hosts are to say of each file.
 *
 * @param templates the folder of `findTemplates`
 */
export async function makePages(
  templates: string,
  content: Content,
  { root, origin, at, catalogue, code, record }: MakeOptions,
): Promise<void> {
  let store: PageStore | undefined;
  cpSync(join(templates, 'site'), root, { recursive: true });
  const source = await loadTemplates(templates);
  console.log('  putting the search together and listing the pages');
  const made = await renderPages(source, { root, origin, base: at('') }, (total) => {
    console.log(`  making ${total} files, or taking them from an earlier build`);
    const digestOfReads = createReadDigests(trackedRoots());
    const scripts = scriptsIn(root, at);
    store = openPageStore(shortHash(contentFolder(), origin, at('')), code, digestOfReads);
    const finish = (path: string, html: string) => finishPage(path, html, scripts, source.sheets);
    const progress = createProgress('files', total, console.log);
    return { store, digestOfReads, finish, progress };
  });
  console.log('  keeping the pages for the next build');
  const fresh = store?.save(root, made) ?? made.size;
  console.log(`  ${fresh} of ${made.size} files are made anew, the others are as they were.`);
  if (record) writeFileSync(record, JSON.stringify(addressedPages(made)));
  const absolute = (path: string) => `${origin}${at(path)}`;
  const listed = listedPages([...made.keys()], content).map(absolute);
  for (const [name, text] of sitemapFiles(listed, absolute)) writeFileSync(join(root, name), text);
  const digests = new Map([...made].map(([file, { integrity }]) => [file, integrity]));
  const { leftOut } = content.story ? copyExtent(content.story) : { leftOut: [] };
  writeServiceWorker(root, catalogue, digests, leftOut);
  writeFileSync(join(root, '_headers'), writeHeadersFile(at(''), topEntries(root)));
}
