import type { APIRoute } from 'astro';
import { packIndex } from '../../search/pack-index.ts';
import { getSearchIndex } from '../../story-files/get-search-index.ts';
import { getStory } from '../../story-files/get-story.ts';

/** The search index, fetched when a reader begins to search. */
export const GET: APIRoute = async () =>
  new Response(packIndex(getSearchIndex(await getStory())), {
    headers: { 'content-type': 'application/octet-stream' },
  });
