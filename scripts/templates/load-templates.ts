import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { entryOf } from './keep-templates.ts';
import { nameSheets, type Sheets } from './name-sheets.ts';

/** What styles a page has, by Astro's name for it. */
export interface TemplateStyles {
  readonly key: string;
  readonly styles: readonly {
    readonly depth: number;
    readonly order: number;
    readonly sheet: { readonly type: string; readonly content?: string };
  }[];
}

/** What Astro says of a page while it is made. */
interface Message {
  readonly level: string;
  readonly message: string;
}

/** What is used of the program that Astro puts the pages together to. */
interface PagesApp extends StaticPathsApp {
  readonly setInternals: (internals: {
    readonly pagesByKeys: ReadonlyMap<string, { styles: TemplateStyles['styles'] }>;
  }) => void;
  readonly setOptions: (options: {
    /** Scripts that integrations add to each page. */
    readonly settings: { readonly scripts: readonly never[] };
    readonly logger: {
      readonly options: { readonly destination: { write: (message: Message) => boolean } };
    };
  }) => void;
  readonly render: (
    request: Request,
    options: Parameters<AstroPrerenderer['render']>[1],
  ) => Promise<Response>;
}

/** Gives paths and pages of a site. */
export type PageSource = Pick<AstroPrerenderer, 'getStaticPaths'> & Pick<PagesApp, 'render'>;

/** Templates that are loaded. Pages that they make name their style sheets, see `nameSheets`. */
interface Templates extends PageSource {
  readonly sheets: Sheets;
}

const isTold = ({ level }: Message) => level === 'warn' || level === 'error';

/**
 * Templates that were put together before, of this code: the same as Astro's own build makes pages with, right after
 * it has put them together.
 *
 * @param folder as `keepTemplates` has written it
 */
export async function loadTemplates(folder: string): Promise<Templates> {
  const styles: readonly TemplateStyles[] = JSON.parse(
    readFileSync(join(folder, 'styles.json'), 'utf8'),
  );
  const entry: { app: PagesApp } = await import(pathToFileURL(entryOf(join(folder, 'pages'))).href);
  const { app } = entry;
  const { named, sheets } = nameSheets(styles);
  app.setInternals({ pagesByKeys: new Map(named.map((page) => [page.key, page])) });
  const destination = {
    write: (said: Message) => {
      if (isTold(said)) process.stderr.write(`${said.message}\n`);
      return true;
    },
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    sheets,
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, options) => app.render(request, options),
  };
}
