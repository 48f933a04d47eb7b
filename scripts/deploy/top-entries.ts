import { readdirSync } from 'node:fs';

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
