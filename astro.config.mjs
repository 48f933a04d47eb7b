import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { finishPages } from './scripts/pages/finish-pages.ts';
import { contentFolder } from './src/content-folder/content-folder.ts';
import { getAliases, readPermalinks } from './src/content-folder/read-aliases.ts';
import { readLanguage } from './src/content-folder/read-language.ts';
import { redirectsOf } from './src/story/permalinks/aliases.ts';
import { catalogueLanguage } from './src/text/interface.ts';
import { createUrls } from './src/urls.ts';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', OUT_DIR = './dist' } = process.env;
const { ASTRO_CACHE_DIR = './node_modules/.astro', PAGES_RECORD } = process.env;

// Pages that send their reader on, and those made for frames or of a paragraph alone, are not for search engines.
const moved = redirectsOf(getAliases(), readPermalinks(contentFolder()) ?? []);
const leftOut = [...moved.map(({ from }) => from), '/embed/', '/passages/'];
const isAt = (page, path) => new URL(page).pathname.startsWith(createUrls(BASE_PATH).at(path));

/** The sentences that browsers say come from here: a site carries those of its own language alone. */
const catalogue = fileURLToPath(
  new URL(`src/text/${catalogueLanguage(readLanguage(contentFolder()))}/`, import.meta.url),
);

/** Every component in every state, for those who work on them and for the tests' pictures: in no published site. */
const styleguide = {
  name: 'styleguide',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev' && !process.env.STYLEGUIDE) return;
      injectRoute({ pattern: '/styleguide', entrypoint: './src/styleguide/Styleguide.astro' });
    },
  },
};

/**
 * One face of the site's font. Both are in one file, which is asked for once: the width axis has the text face at its
 * beginning and the label face at its end, and each rule holds on to one of them.
 */
const face = (name, cssVariable, stretch, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  // Text that is painted stays where it is: a font that comes late serves the next page.
  display: 'optional',
  optimizedFallbacks: false,
  options: {
    variants: [
      { src: ['./src/ui/fonts/palimpsest.woff2'], weight: '400 700', style: 'normal', stretch },
    ],
  },
});

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_DIR,
  cacheDir: ASTRO_CACHE_DIR,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A page is one request: its styles come with it.
    inlineStylesheets: 'always',
    // While a picture is drawn elsewhere, the next page is made.
    concurrency: 2,
  },
  // The default, 'jsx', glues words across line breaks.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A header `script-src 'self'` silently stops scripts that Vite inlines.
  vite: {
    build: { assetsInlineLimit: 0 },
    // In parts: search loads what corrects misspelt words only for one.
    worker: { format: 'es' },
    resolve: { alias: [{ find: /^#text\//, replacement: catalogue }] },
  },
  integrations: [
    styleguide,
    // Without lastmod: content/ has no clock, and search engines distrust a site whose dates are not those of changes.
    sitemap({ filter: (page) => !leftOut.some((path) => isAt(page, path)) }),
    finishPages({ at: createUrls(BASE_PATH).at, catalogue, record: PAGES_RECORD }),
  ],
  fonts: [
    face('Palimpsest Text', '--font-text', '100%', ['Georgia', 'serif']),
    face('Palimpsest Label', '--font-label', '125%', ['system-ui', 'sans-serif']),
  ],
});
