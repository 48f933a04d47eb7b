import type { Alias } from '../../schemas/alias.ts';
import { didYouMean } from '../nearest.ts';
import { resolveAlias, splitPermalink } from './aliases.ts';

/** What is wrong with one alias: which of its two addresses, and a sentence. */
export interface AliasFault {
  readonly index: number;
  readonly field: 'from' | 'to';
  readonly message: string;
}

/** Pages that every site has. */
const SECTIONS: ReadonlySet<string> = new Set(
  '/ /about/ /about/restoration/ /articles/ /coverage/ /data/ /differences/ /dossier/ /offline/ /people/ /quotes/ /search/ /timeline/'.split(
    ' ',
  ),
);

/** What lies below these is an entry, or a part of one. */
const ENTRY = /^\/(?:articles|differences|people|places|quotes|timeline|topics)\/[^/]+\//;
/** Lists of events, and the numbered pages of a list, which are no entries. */
const LIST = /^\/timeline\/(?:report|person|kind)\/|^\/[a-z]+\/\d+\/$/;
const BLOCK = /^p\d+$/;

function explainTarget(to: string, addresses: ReadonlySet<string>): string | undefined {
  const { page, id } = splitPermalink(to);
  const hint = (name: string) =>
    didYouMean(name, addresses) || ' Say where the reader is to go instead.';
  const entry = ENTRY.exec(page)?.[0];
  if (entry !== undefined && !LIST.test(page)) {
    if (!addresses.has(entry)) return `Nothing is at ${to}.${hint(entry)}`;
    if (BLOCK.test(id) && !addresses.has(`${entry}#${id}`))
      return `Nothing is at ${to}.${hint(`${entry}#${id}`)}`;
    return undefined;
  }
  const isKnown = SECTIONS.has(page) || LIST.test(page) || page.startsWith('/embed/');
  if (!isKnown) return `Nothing is at ${to}.${hint(page)}`;
  const isGone =
    page === '/timeline/' && id !== '' && !addresses.has(to) && addresses.has(`/timeline/${id}/`);
  return isGone ? `Nothing is at ${to}.${hint(to)}` : undefined;
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
 * @param addresses what the story has addresses for, as `whatAddressesSay` lists them
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
