import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../story-files/get-search-index.ts';
import { getStory } from '../../story-files/get-story.ts';

/** The search index, fetched when a reader begins to search. */
export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(getSearchIndex(await getStory()).packed), {
    headers: { 'content-type': 'application/octet-stream' },
  });
