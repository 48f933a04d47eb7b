import type { APIRoute } from 'astro';
import { getStory } from '../../content-folder/get-story.ts';
import { getSearchIndex } from '../../features/search/get-search-index.ts';

/** The search index, fetched when a reader begins to search. Hosts compress JSON on its way. */
export const GET: APIRoute = async () => Response.json(getSearchIndex(await getStory()));
