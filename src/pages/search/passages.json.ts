import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../content-folder/get-search-index.ts';
import { getStory } from '../../content-folder/get-story.ts';

/** The search index, fetched when a reader begins to search. Hosts compress JSON on its way. */
export const GET: APIRoute = async () => Response.json(getSearchIndex(await getStory()));
