import type { PageRead } from './read-page.ts';

/** Why an address was asked: the check that is about it speaks when it is not there. */
export type Role = 'home' | 'link' | 'card' | 'alias' | 'robots' | 'sitemap' | 'worker';

/** What a published site answered at one address. */
export interface Seen {
  /** In full. */
  readonly address: string;
  /** Below the address of the site, as it is asked: `articles/a/`, and nothing for the front page. */
  readonly path: string;
  readonly role: Role;
  /** The address that led here. */
  readonly from: string | undefined;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly why?: string | undefined;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Whether the bytes are not all. */
  readonly cut: boolean;
  /** What a page says; nothing of what is none. */
  readonly page?: PageRead | undefined;
}

/** A published site as it was found. */
export interface SiteSeen {
  /** The address that was looked at, which ends in a slash. */
  readonly address: string;
  /** The address that its front page gives itself. */
  readonly builtFor: string;
  readonly seen: readonly Seen[];
  /** Of a shelf the addresses of its stories, which are sites of their own; none of a story. */
  readonly stories: readonly string[];
  /** So many addresses are known that were not asked. */
  readonly left: number;
  /** The answer for an address that no site has. */
  readonly lost: Seen;
  /** Addresses that were published once, below the site's address, with where each leads. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The answer without encryption, where the site has it. */
  readonly plain: Seen | undefined;
}

/** One thing that is wrong, or that the host cannot do better. */
export interface Finding {
  readonly check: string;
  readonly level: 'wrong' | 'note';
  readonly what: string;
  /** Where it was found, below the site's address. */
  readonly where: readonly string[];
  readonly todo: string;
}

export type Check = (site: SiteSeen) => readonly Finding[];

export const isFound = ({ status }: Seen) => status >= 200 && status < 300;

/** Those that hosts answered with a page. */
export const pagesOf = ({ seen }: SiteSeen) =>
  seen.filter((one): one is Seen & { page: PageRead } => isFound(one) && one.page !== undefined);

export const pathsOf = (some: readonly Seen[]) => some.map(({ path }) => `/${path}`);

/** Whether the host sends no headers of the site's own, whatever its editor does. */
export const isHeaderless = ({ seen }: SiteSeen) =>
  /^github\.com$/i.test(seen[0]?.headers.get('server') ?? '');
