import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

interface Weight {
  readonly gzip: number;
  readonly brotli: number;
  /** Elements of a page; 0 for what is no page. */
  readonly elements: number;
}

/** The files of one kind. */
export interface KindWeight {
  readonly kind: string;
  readonly count: number;
  /** Of the file that stands in the middle when they are put in order of their size. */
  readonly middle: Weight;
  readonly heaviest: Weight;
}

function weigh(file: string): Weight {
  const bytes = readFileSync(file);
  // Near enough to count by: Astro escapes every other “<”.
  const tags = file.endsWith('.html') ? bytes.toString('utf8').match(/<[a-z]/g) : [];
  return {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
    elements: tags?.length ?? 0,
  };
}

/**
 * What kind of file this is: its address with a star for each name that an entry gave it.
 *
 * kindOf('articles/a/index.html') => 'articles/…/'; kindOf('articles/a/cite.bib') => 'articles/….bib'
 */
function kindOf(path: string): string {
  const [section = '', ...rest] = path.split(sep);
  if (rest.length === 0) return path === 'index.html' ? '/' : path;
  if (section === '_astro') return `_astro/….${path.split('.').at(-1)}`;
  const name = rest.at(-1) ?? '';
  if (name !== 'index.html') return `${section}/….${name.split('.').at(-1)}`;
  const page = rest.slice(0, -1);
  if (page.length === 0) return `${section}/`;
  const last = page.at(-1) === 'cite' ? 'cite/' : '';
  const inner = page.length > 1 && !last ? `${page[0]}/…/` : '…/';
  return `${section}/${section === 'about' ? page.join('/') : inner}${last}`;
}

/** The bytes of a built site, kind by kind. */
export function weighSite(out: string): KindWeight[] {
  const files = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const kinds = Map.groupBy(files, (file) => kindOf(file.slice(out.length + 1)));
  return [...kinds]
    .map(([kind, some]) => {
      const bySize = some
        .map((file) => ({ file, size: statSync(file).size }))
        .sort((a, b) => a.size - b.size);
      const at = (place: number) => weigh(bySize[place]?.file ?? '');
      return {
        kind,
        count: some.length,
        middle: at(Math.floor(bySize.length / 2)),
        heaviest: at(bySize.length - 1),
      };
    })
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
