import type { Alias } from '../../schemas/alias.ts';
import { isListPage } from '../../schemas/pages-own-ids.ts';
import { didYouMean } from '../nearest.ts';
import { resolveAlias, splitPermalink } from './aliases.ts';

/** What is wrong with one alias: which of its two addresses, and a sentence. */
export interface AliasFault {
  readonly index: number;
  readonly field: 'from' | 'to';
  readonly message: string;
}

/** Pages that sites have whatever their story is; that of changes and that of news only where there are any. */
const SECTIONS: ReadonlySet<string> = new Set(
  '/ /about/ /about/restoration/ /articles/ /changes/ /coverage/ /data/ /decode/ /differences/ /dossier/ /embed/timeline/ /new/ /offline/ /people/ /quotes/ /search/ /timeline/'.split(
    ' ',
  ),
);

/** What lies below these is an entry, or a part of one. */
const ENTRY = /^\/(?:articles|differences|people|places|quotes|timeline|topics)\/[^/]+\//;
/** Pages that stand or fall with an entry elsewhere, by the section of that. */
const OF_AN_ENTRY: readonly (readonly [page: RegExp, section: string])[] = [
  [/^\/timeline\/report\/([^/]+)\/$/, 'articles'],
  [/^\/timeline\/person\/([^/]+)\/$/, 'people'],
  [/^\/embed\/events\/([^/]+)\/$/, 'timeline'],
  [/^\/embed\/quotes\/([^/]+)\/$/, 'quotes'],
];
const KIND = /^\/timeline\/kind\/[^/]+\/$/;
const LIST_PAGE = /^(\/[a-z]+\/)([^/]+)\/$/;
const BLOCK = /^p\d+(?:-\d+)?$/;

/** The further pages of a list, which are no entries. */
function isList(page: string): boolean {
  const [, list = '', rest = ''] = LIST_PAGE.exec(page) ?? [];
  return SECTIONS.has(list) && isListPage(rest);
}

/** The address of the entry that a page is, is a part of, or is made from. */
function entryOf(page: string): string | undefined {
  for (const [form, section] of OF_AN_ENTRY) {
    const id = form.exec(page)?.[1];
    if (id !== undefined) return `/${section}/${id}/`;
  }
  return ENTRY.exec(page)?.[0];
}

function explainTarget(to: string, addresses: ReadonlySet<string>): string | undefined {
  const { page, id } = splitPermalink(to);
  const nothing = (name: string) =>
    `Nothing is at ${to}.${didYouMean(name, addresses) || ' Say where the reader is to go instead.'}`;
  if (isList(page)) return undefined;
  if (KIND.test(page)) return addresses.has(page) ? undefined : nothing(page);
  if (SECTIONS.has(page)) {
    const isGone =
      page === '/timeline/' && id !== '' && !addresses.has(to) && addresses.has(`/timeline/${id}/`);
    return isGone ? nothing(to) : undefined;
  }
  const entry = entryOf(page);
  if (entry === undefined) return nothing(page);
  if (!addresses.has(entry)) return nothing(entry);
  const isGone = BLOCK.test(id) && page === entry && !addresses.has(`${entry}#${id}`);
  return isGone ? nothing(`${entry}#${id}`) : undefined;
}

const isBuilt = (address: string, addresses: ReadonlySet<string>) =>
  SECTIONS.has(address) || addresses.has(address);

function explainAlias(
  { from, to }: Alias,
  index: number,
  aliases: readonly Alias[],
  addresses: ReadonlySet<string>,
): Omit<AliasFault, 'index'> | undefined {
  const first = aliases.findIndex((alias) => alias.from === from);
  if (first !== index) {
    return { field: 'from', message: `${from} stands here twice. Delete one of the two.` };
  }
  if (isBuilt(from, addresses)) {
    const message = `${from} is an address of the site as it is: nobody would be sent on. Delete this alias, or take that away.`;
    return { field: 'from', message };
  }
  if (from === to) return { field: 'from', message: `${from} leads to itself. Delete this alias.` };
  if (!from.includes('#') && to.startsWith(from)) {
    return { field: 'from', message: `${from} leads below itself, and so on without end.` };
  }
  try {
    const message = explainTarget(resolveAlias(aliases, from), addresses);
    return message === undefined ? undefined : { field: 'to', message };
  } catch (error) {
    return { field: 'from', message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * What is wrong with aliases: one twice, to itself, below itself, in a circle, from what is there, to what is not.
 *
 * @param addresses what the story has addresses for, as `whatAddressesSay` lists them, and those of its kinds of events
 */
export function checkAliases(
  aliases: readonly Alias[],
  addresses: ReadonlySet<string>,
): AliasFault[] {
  return aliases.flatMap((alias, index) => {
    const fault = explainAlias(alias, index, aliases, addresses);
    return fault ? { index, ...fault } : [];
  });
}
