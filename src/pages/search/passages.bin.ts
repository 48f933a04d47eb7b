import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../content-folder/get-search-index.ts';
import { getStory } from '../../content-folder/get-story.ts';

/** The search index, fetched when a reader begins to search. */
export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(getSearchIndex(await getStory()).packed), {
    headers: { 'content-type': 'application/octet-stream' },
  });
