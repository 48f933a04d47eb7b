import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EMBED_FOLDER, IMMUTABLE_FOLDER, SERVICE_WORKER } from './headers.ts';

/** What servers and hosts alone read, and names that mean something else to them than to a file system. */
const LEFT_OUT = /^\.|\.(?:br|gz)$|^_(?:headers|redirects)$|[^\w.-]/;

/** What lies at the top of a built site; folders end in a slash. What every site has comes first. */
export function topEntries(dir: string): string[] {
  const isSpecial = (entry: string) => /^_astro\/|^embed\/|^sw\.js/.test(entry);
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort((a, b) => Number(isSpecial(b)) - Number(isSpecial(a)) || (a < b ? -1 : 1));
}

/**
 * What a site's `_headers` name: what lies at its top; of each story of a shelf what differs from all, pages for frames,
 * scripts by their hash, the service worker.
 */
export function entriesOf(dir: string, stories: readonly string[]): string[] {
  const special = [EMBED_FOLDER, IMMUTABLE_FOLDER, SERVICE_WORKER];
  return [
    ...stories.flatMap((name) =>
      special
        .filter((entry) => existsSync(join(dir, name, entry)))
        .map((entry) => `${name}/${entry}`),
    ),
    ...topEntries(dir).filter((entry) => !stories.includes(entry.replace(/\/$/, ''))),
  ];
}
