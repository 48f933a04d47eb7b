import type { Alias } from '../../schemas/alias.ts';
import { resolveAlias, splitPermalink } from './aliases.ts';

/** One page of a built site: its path below the base, `/articles/a/`, and the ids on it. */
export interface BuiltPage {
  readonly path: string;
  readonly ids: readonly string[];
}

const ARTICLE = /^\/articles\/[^/]+\/$/;
const BLOCK = /^p\d+$/;

/**
 * The addresses of a built site that are never to break: every page, each block of an article, and each entry of a
 * list that has a page of its own below. Other ids, such as the numbers of notes, follow the text and may change.
 *
 * @param files other files whose addresses are published, such as feeds
 * @returns sorted addresses below the site's base, each once
 */
export function permalinksOf(pages: readonly BuiltPage[], files: readonly string[]): string[] {
  const paths = new Set(pages.map(({ path }) => path));
  const isPermanent = (path: string, id: string) =>
    ARTICLE.test(path) ? BLOCK.test(id) : paths.has(`${path}${id}/`);
  const ids = pages.flatMap(({ path, ids }) =>
    ids.filter((id) => isPermanent(path, id)).map((id) => `${path}#${id}`),
  );
  return [...new Set([...paths, ...ids, ...files])].sort(byPageAndNumber);
}

const { compare } = new Intl.Collator('en', { numeric: true });

function byPageAndNumber(a: string, b: string): number {
  const [one, other] = [splitPermalink(a), splitPermalink(b)];
  return one.page < other.page ? -1 : one.page > other.page ? 1 : compare(one.id, other.id);
}

/** Published addresses that neither a page of the site nor an alias answers to. */
export function brokenPermalinks(
  published: readonly string[],
  built: readonly string[],
  aliases: readonly Alias[],
): string[] {
  const there = new Set(built);
  return published.filter((permalink) => !there.has(resolveAlias(aliases, permalink)));
}

/** Aliases that lead to nothing that is built. */
export function deadAliases(aliases: readonly Alias[], built: readonly string[]): Alias[] {
  const there = new Set(built);
  return aliases.filter(({ from }) => !there.has(resolveAlias(aliases, from)));
}

const HEADING = `# Every address that was published, below the site's base. A build that no longer answers to one of them
# fails; see aliases.yaml. New ones are added by: npm run permalinks -- --write
`;

/** Reads `content/permalinks.txt`. */
export function parsePermalinks(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith('/'));
}

/** Writes `content/permalinks.txt`. */
export function formatPermalinks(permalinks: readonly string[]): string {
  return (
    HEADING +
    [...new Set(permalinks)]
      .sort(byPageAndNumber)
      .map((one) => `${one}\n`)
      .join('')
  );
}
