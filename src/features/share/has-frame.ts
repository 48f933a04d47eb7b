import type { Story } from '../../story/story.ts';

/** A story of more events and quotations has no page for frames for each of them: it would double its pages. */
const MOST_FRAMES = 200;

/**
 * Whether an entry has a page of its own for frames: in a small story each, in a larger one those whose address was
 * published when it was small.
 *
 * @param part the second part of the address: `/embed/events/a/`
 */
export const hasFrame = (
  part: 'events' | 'quotes',
  id: string,
  { events, quotes }: Pick<Story, 'events' | 'quotes'>,
  published: Pick<ReadonlySet<string>, 'has'>,
): boolean => events.size + quotes.size <= MOST_FRAMES || published.has(`/embed/${part}/${id}/`);
