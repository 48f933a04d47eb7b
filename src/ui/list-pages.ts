import { listPageId } from '../schemas/pages-own-ids.ts';

/** One page of a list that is too long for one. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

interface ListPath<Item> {
  /** Of the page's address below the list's: none for the first. */
  readonly params: { readonly page: string | undefined };
  readonly props: ListPage<Item>;
}

/**
 * Shares a list out over pages. The first has the list's own address; an empty list has one page.
 *
 * @param perPage how many items a page holds
 * @param mostOnOne up to so many items all stand on one page
 */
export function listPaths<Item>(
  items: readonly Item[],
  perPage: number,
  mostOnOne = perPage,
): ListPath<Item>[] {
  const size = items.length <= mostOnOne ? Math.max(items.length, 1) : perPage;
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, at) => ({
    params: { page: at === 0 ? undefined : listPageId(at + 1) },
    props: { items: items.slice(at * size, (at + 1) * size), page: at + 1, pages },
  }));
}

/** @param list the list's own address: "/timeline/" */
export const pageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}${listPageId(page)}/`;
