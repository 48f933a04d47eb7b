import type { APIRoute } from 'astro';
import { buildStoryIndex } from '../../search/story-index.ts';
import { getStory } from '../../story-files/get-story.ts';

/** The search index, fetched when a reader begins to search. */
export const GET: APIRoute = async () => Response.json(buildStoryIndex(await getStory()));
