import type { Alias } from '../../schemas/alias.ts';
import { resolveAlias, splitPermalink } from './aliases.ts';

/** One page of a built site: its path below the base, `/articles/a/`, and the ids on it. */
export interface BuiltPage {
  readonly path: string;
  readonly ids: readonly string[];
}

const ARTICLE = /^\/articles\/[^/]+\/$/;
const BLOCK = /^p\d+(?:-\d+)?$/;

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
  return [...new Set([...paths, ...ids, ...files])].sort(comparePermalinks);
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** Orders addresses by their page, then by the numbers in their ids. */
export function comparePermalinks(a: string, b: string): number {
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
