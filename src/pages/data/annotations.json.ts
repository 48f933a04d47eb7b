import type { APIRoute } from 'astro';
import { annotationsFile } from '../../sharing/data/annotations.ts';
import { addresses, textResponse } from '../../sharing-files/text-response.ts';
import { getStory } from '../../story-files/get-story.ts';

export const GET: APIRoute = async () =>
  textResponse(annotationsFile(await getStory(), addresses), 'application/ld+json; charset=utf-8');
