import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../story-files/get-search-index.ts';
import { getStory } from '../../story-files/get-story.ts';

/** The search index, fetched when a reader begins to search. */
export const GET: APIRoute = async () => Response.json(getSearchIndex(await getStory()));
