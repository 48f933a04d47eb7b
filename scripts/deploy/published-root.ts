import { sep } from 'node:path';

/**
 * The folder that a static host is given: the built site itself, or, below a path, the folder in which it lies under
 * that path.
 *
 * @param dir the built site
 * @param base the path that it was built for, with both slashes
 * @throws Error that says how to build it, where it does not lie under its path
 */
export function publishedRoot(dir: string, base: string): string {
  const below = base.slice(0, -1).replaceAll('/', sep);
  if (!dir.endsWith(below)) {
    throw new Error(
      `${dir}: a host that publishes a folder needs a site built for ${base} in a folder of that path. Run both \`npm run build\` and this with OUT_DIR=published${base.slice(0, -1)}.`,
    );
  }
  return dir.slice(0, dir.length - below.length) || sep;
}
