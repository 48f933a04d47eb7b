import type { Alias } from '../../schemas/alias.ts';

/** A published address in two parts; `/a/#p1` => `{ page: '/a/', id: 'p1' }`. */
export function splitPermalink(permalink: string): { page: string; id: string } {
  const [page = '', id = ''] = permalink.split('#');
  return { page, id };
}

const join = (page: string, id: string) => (id === '' ? page : `${page}#${id}`);

/** So many renamings no page has: aliases that go on lead below themselves. */
const MAX_STEPS = 100;

/** The page of one paragraph: it goes where its paragraph goes. */
const PASSAGE_PAGE = /^\/passages\/([^/#]+)\/([^/#]+)\/$/;

/** One step: the alias of the very address, else of the nearest page above it. The id and the rest of the path stay. */
function follow(aliases: readonly Alias[], permalink: string): string | undefined {
  const exact = aliases.find(({ from }) => from === permalink);
  if (exact) return exact.to;
  const [, slug, block] = PASSAGE_PAGE.exec(permalink) ?? [];
  if (slug !== undefined) return follow(aliases, `/articles/${slug}/#${block}`);
  const { page, id } = splitPermalink(permalink);
  const above = aliases
    .filter(({ from }) => !from.includes('#') && page.startsWith(from))
    .sort((a, b) => b.from.length - a.from.length)[0];
  if (!above) return undefined;
  const target = splitPermalink(above.to);
  return join(target.page + page.slice(above.from.length), target.id || id);
}

/**
 * Where an address leads after all aliases: `/old/#p1` with `/old/` → `/new/` gives `/new/#p1`.
 * An address without an alias is returned as it is.
 *
 * @throws Error when aliases lead in a circle, or without end
 */
export function resolveAlias(aliases: readonly Alias[], permalink: string): string {
  const seen = [permalink];
  for (;;) {
    if (seen.length > MAX_STEPS) {
      throw new Error(`The aliases lead on without end: ${seen.slice(0, 3).join(' → ')} → …`);
    }
    const next = follow(aliases, seen.at(-1) ?? permalink);
    if (next === undefined) return seen.at(-1) ?? permalink;
    if (seen.includes(next))
      throw new Error(`The aliases lead in a circle: ${[...seen, next].join(' → ')}`);
    seen.push(next);
  }
}

/**
 * The pages to build that send a reader on: one for each page alias, one for each published page below it, and those of
 * paragraphs that are elsewhere.
 *
 * @param published every address that was ever published
 */
export function redirectsOf(aliases: readonly Alias[], published: readonly string[]): Alias[] {
  const pages = aliases.map(({ from }) => from).filter((from) => !from.includes('#'));
  const below = published
    .map((permalink) => splitPermalink(permalink).page)
    .filter(
      (page) =>
        (page.endsWith('/') && pages.some((from) => page.startsWith(from))) ||
        (PASSAGE_PAGE.test(page) && follow(aliases, page) !== undefined),
    );
  return [...new Set([...pages, ...below])].map((from) => ({
    from,
    to: resolveAlias(aliases, from),
  }));
}

/** Ids that a page had once, by the id that they now lead to; those under '' lead to the top of the page. */
export function formerIdsOf(aliases: readonly Alias[], page: string): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const { from } of aliases) {
    const old = splitPermalink(from);
    const target = splitPermalink(resolveAlias(aliases, from));
    if (old.id === '' || old.page !== page || target.page !== page) continue;
    former.set(target.id, [...(former.get(target.id) ?? []), old.id]);
  }
  return former;
}

/**
 * Entries under their ids and under those that they had once, so that files below an old address are found too.
 *
 * @param section the first part of their addresses: `articles` for `/articles/a/`
 */
export function withFormerIds<Item>(
  items: ReadonlyMap<string, Item>,
  section: string,
  aliases: readonly Alias[],
): Map<string, Item> {
  const all = new Map(items);
  const idOf = (address: string) => {
    const [, first, id, rest] = address.split('/');
    return first === section && rest === '' ? id : undefined;
  };
  for (const { from } of aliases) {
    const former = idOf(from);
    const item = items.get(idOf(resolveAlias(aliases, from)) ?? '');
    if (former !== undefined && item !== undefined && !all.has(former)) all.set(former, item);
  }
  return all;
}
