import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A kind of page, such as `articles/*`, and the heaviest page of that kind. */
export interface PageKind {
  readonly kind: string;
  /** As it is asked for: `/articles/a/`. */
  readonly path: string;
}

/** Folders whose pages each have their own form. */
const SINGULAR = new Set(['about']);

/**
 * The kind of a page.
 *
 * kindOf('articles/a/') => 'articles/*'; kindOf('timeline/person/b/') => 'timeline/person/*'
 */
function kindOf(path: string): string {
  const segments = path.split('/').filter(Boolean);
  const [section = 'front page'] = segments;
  if (segments.length < 2 || SINGULAR.has(section)) return segments.join('/') || section;
  if (segments.at(-1) === 'cite') return `${section}/*/cite`;
  if (section === 'passages') return 'passages/*/*';
  return [...segments.slice(0, -1), '*'].join('/');
}

/**
 * One page of each kind that a built site has: the heaviest, which has the most in it.
 *
 * @param dist the built site’s folder
 */
export function pageKinds(dist = 'dist'): PageKind[] {
  const pages = globSync('**/index.html', { cwd: dist }).map((file) => {
    const folder = dirname(file);
    const path = folder === '.' ? '' : `${folder}/`;
    return { kind: kindOf(path), path: `/${path}`, bytes: statSync(join(dist, file)).size };
  });
  const heaviest = new Map<string, (typeof pages)[number]>();
  for (const page of pages) {
    const other = heaviest.get(page.kind);
    if (!other || page.bytes > other.bytes) heaviest.set(page.kind, page);
  }
  const kinds = [...heaviest.values()].map(({ kind, path }) => ({ kind, path }));
  return [...kinds, { kind: '404', path: '/nothing-is-here/' }].sort((a, b) =>
    a.kind < b.kind ? -1 : 1,
  );
}
