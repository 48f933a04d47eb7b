import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import { leanLists } from './scripts/pages/lean-lists.ts';
import { leanPreload } from './scripts/pages/lean-preload.ts';
import { keepTemplates } from './scripts/templates/keep-templates.ts';
import { contentFolder } from './src/content-folder/content-folder.ts';
import { readLanguage } from './src/content-folder/read-language.ts';
import { catalogueLanguage } from './src/text/interface.ts';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', OUT_DIR = './dist' } = process.env;
const { ASTRO_CACHE_DIR = './node_modules/.astro', TEMPLATES_DIR } = process.env;

/** The program's folder, which is this project's or, where it is installed for a story, below `node_modules`. */
const program = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The sentences that browsers say come from here: a site carries those of its own language alone. */
const catalogue = program(`src/text/${catalogueLanguage(readLanguage(contentFolder()))}/`);

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

/** What the first face of text has no letters for; see `scripts/fonts/make-fonts.py`. */
const MORE_CHARACTERS = [
  'U+23-25, U+2A-2B, U+3C-3E, U+40, U+5C, U+5E-60, U+7B-7E, U+A1-B6, U+B8-2DC, U+2002-2012, U+2015',
  'U+201A-201B, U+201E-2022',
  'U+2030-25CB, U+FFFD',
];

const local = fontProviders.local();
/** Files of the program by their paths in it: these are part of what pages call the fonts, so that it is the same wherever the program lies. */
const programFonts = {
  name: local.name,
  config: local.config,
  init: (context) => local.init({ ...context, root: new URL('.', import.meta.url) }),
  resolveFont: (options) => local.resolveFont(options),
};

/** What the face of Arabic has: signs that other scripts share are those of the text around. */
const ARABIC_CHARACTERS = [
  'U+60C, U+61B, U+61F, U+621-63A, U+640-652, U+660-669, U+67E, U+686, U+6A4, U+6AF',
];

/** A font of the site. What stands in for it is named where it is used, in `src/ui/styles/tokens.css`. */
const font = (file, name, cssVariable, more) => ({
  provider: programFonts,
  name,
  cssVariable,
  fallbacks: [],
  // Text that is painted stays where it is: a font that comes late serves the next page.
  display: 'optional',
  optimizedFallbacks: false,
  options: {
    variants: [
      { src: [`./src/ui/fonts/${file}.woff2`], weight: '400 700', style: 'normal', ...more },
    ],
  },
});

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  srcDir: program('src'),
  publicDir: program('public'),
  outDir: OUT_DIR,
  cacheDir: ASTRO_CACHE_DIR,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A page is one request: its styles come with it.
    inlineStylesheets: 'always',
  },
  // The default, 'jsx', glues words across line breaks.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A header `script-src 'self'` silently stops scripts that Vite inlines.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [leanPreload()],
    // In parts: search loads what corrects misspelt words only for one.
    worker: { format: 'es', plugins: () => [leanLists()] },
    resolve: { alias: [{ find: /^#text\//, replacement: catalogue }] },
  },
  integrations: [styleguide, keepTemplates(TEMPLATES_DIR)],
  fonts: [
    font('text', 'Palimpsest Text', '--font-text'),
    font('text-more', 'Palimpsest More', '--font-text-more', { unicodeRange: MORE_CHARACTERS }),
    font('small-capitals', 'Palimpsest Capitals', '--font-capitals', { weight: '400' }),
    font('label', 'Palimpsest Label', '--font-label'),
    font('arabic', 'Noto Naskh Arabic', '--font-arabic', { unicodeRange: ARABIC_CHARACTERS }),
  ],
});
