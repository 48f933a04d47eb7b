import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { programFile } from '../../src/build-cache/program-file.ts';
import { sitemap, sitemapIndex } from '../../src/features/share/sitemap.ts';
import type { Shelf } from '../../src/features/shelf/shelf.ts';
import { latestItems, shelfAtomFeed, shelfJsonFeed } from '../../src/features/shelf/shelf-feed.ts';
import { shelfRobots } from '../../src/features/shelf/shelf-files.ts';
import {
  type ShelfKit,
  shelfFront,
  shelfLost,
  shelfPeople,
  shelfSearch,
} from '../../src/features/shelf/shelf-pages.ts';
import { catalogueLanguage } from '../../src/text/interface.ts';
import { entriesOf } from '../deploy/top-entries.ts';
import { writeHeadersFile } from '../deploy/write-headers-file.ts';
import { finishPage } from '../pages/finish-page.ts';
import { readScripts } from '../pages/read-scripts.ts';

const source = (...path: readonly string[]) => resolve(programFile('src', ...path));

/** The script of the shelf's search, in a file that is named for what it says. */
function writeScript(dir: string, language: string): string {
  buildSync({
    entryPoints: { shelf: source('features', 'shelf', 'view', 'shelf-search.ts') },
    entryNames: '[name]-[hash]',
    outdir: join(dir, '_astro'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { strict: true } },
    alias: { '#text': source('text', catalogueLanguage(language)) },
  });
  return globSync('_astro/shelf-*.js', { cwd: dir })[0] ?? '';
}

function readStyles(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: ['../../src/ui/styles/tokens.css', './shelf.css']
        .map((file) => `@import '${file}';`)
        .join('\n'),
      loader: 'css',
      resolveDir: resolve(programFile('scripts', 'shelf')),
    },
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Lays the shelf's own pages and files beside its stories.
 *
 * @param dir where the stories' sites are, each in its folder
 * @param origin of the address that it is built for
 */
export function writeShelf(dir: string, shelf: Shelf, origin: string): void {
  const { urls, stories } = shelf;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  const read = (...path: readonly string[]) => readFileSync(join(dir, ...path), 'utf8');
  const script = writeScript(dir, shelf.language);
  const kit: ShelfKit = { shelf, styles: readStyles(), origin, script: urls.at(script) };
  const scripts = readScripts(new Map([[kit.script, read(script)]]));
  const pages = {
    'index.html': shelfFront(kit),
    'people/index.html': shelfPeople(kit),
    'search/index.html': shelfSearch(kit),
    '404.html': shelfLost(kit),
  };
  for (const [file, html] of Object.entries(pages)) {
    write(file, finishPage(`/${file.replace(/index\.html$/, '')}`, html, scripts).html);
  }
  const names = stories.map(({ name }) => name);
  const items = latestItems(names.map((name) => JSON.parse(read(name, 'reports.json'))));
  write('reports.json', shelfJsonFeed(shelf, items, origin));
  write('reports.atom', shelfAtomFeed(shelf, items, origin));
  const address = (path: string) => `${origin}${urls.at(path)}`;
  write('sitemap-shelf.xml', sitemap(['', 'people/', 'search/'].map(address)));
  const sitemaps = names.flatMap((name) =>
    globSync(`${name}/sitemap-*.xml`, { cwd: dir })
      .filter((file) => basename(file) !== 'sitemap-index.xml')
      .sort(),
  );
  write('sitemap-index.xml', sitemapIndex([...sitemaps, 'sitemap-shelf.xml'].map(address)));
  const robots = names.map((name) => read(name, 'robots.txt'));
  write('robots.txt', shelfRobots(robots, address('sitemap-index.xml')));
  copyFileSync(programFile('public', 'favicon.svg'), join(dir, 'favicon.svg'));
  write('.nojekyll', '');
  write('_headers', writeHeadersFile(urls.home(), entriesOf(dir, names)));
}
