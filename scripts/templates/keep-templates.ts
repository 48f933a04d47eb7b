import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { TemplateStyles } from './load-templates.ts';

/** Where Astro puts the pages’ code, below the folder that it builds in. */
const PAGES = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** The one file that all pages are reached from. */
export function entryOf(pages: string): string {
  const entry = readdirSync(pages).find((name) => ENTRY.test(name));
  if (entry === undefined) throw new Error(`${pages}: Astro has put no entry of all pages there.`);
  return join(pages, entry);
}

/**
 * Lets Astro put the templates together, and make no page of them: the code of the pages and what styles each has go to
 * a folder, from which `loadTemplates` makes pages, in this build and in those after it.
 *
 * @param folder where they are kept; undefined when nothing is built
 */
export function keepTemplates(folder: string | undefined): AstroIntegration {
  let root = '';
  const styles: TemplateStyles[] = [];
  const keep = (pagesByKeys: ReadonlyMap<string, { styles: TemplateStyles['styles'] }>) => {
    if (folder === undefined) return;
    for (const [key, page] of pagesByKeys) styles.push({ key, styles: page.styles });
    renameSync(join(root, PAGES), join(folder, 'pages'));
    writeFileSync(join(folder, 'styles.json'), JSON.stringify(styles));
  };
  let pages: Parameters<typeof keep>[0] = new Map();
  return {
    name: 'keep-templates',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (setup) => {
        // Astro fills it while it puts the pages together.
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-templates',
          setup: async () => keep(pages),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Templates alone make no page.')),
        });
      },
    },
  };
}
