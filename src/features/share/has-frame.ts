import type { Alias } from '../../schemas/alias.ts';
import { resolveAlias } from '../../story/permalinks/aliases.ts';
import type { Story } from '../../story/story.ts';

/** A story of more events and quotations has no page for frames for each of them: it would double its pages. */
const MOST_FRAMES = 200;

/**
 * Whether an entry has a page of its own for frames: in a small story each, in a larger one those whose address was
 * published when it was small, under this id or under one from which an alias leads here.
 *
 * @param part the second part of the address: `/embed/events/a/`
 */
export function hasFrame(
  part: 'events' | 'quotes',
  id: string,
  { events, quotes }: Pick<Story, 'events' | 'quotes'>,
  {
    aliases,
    published,
  }: { readonly aliases: readonly Alias[]; readonly published: Pick<ReadonlySet<string>, 'has'> },
): boolean {
  if (events.size + quotes.size <= MOST_FRAMES) return true;
  const address = `/embed/${part}/${id}/`;
  return (
    published.has(address) || aliases.some(({ from }) => resolveAlias(aliases, from) === address)
  );
}
