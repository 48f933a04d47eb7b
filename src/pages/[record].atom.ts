import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { changesFeed } from '../features/share/feeds/changes-feed.ts';
import { FEED_TYPES } from '../features/share/feeds/feed.ts';
import { addresses, textResponse } from '../features/share/files/text-response.ts';
import { keyedPaths } from '../page-reads/keyed-paths.ts';

/** An edition of which nothing is recorded has no such feed. */
export async function getStaticPaths() {
  const { changes } = await getStory();
  return keyedPaths(changes.length === 0 ? [] : [{ params: { record: 'changes' } }]);
}

export const GET: APIRoute = async () =>
  textResponse(changesFeed(await getStory(), addresses), FEED_TYPES.atom);
