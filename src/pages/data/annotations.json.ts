import type { APIRoute } from 'astro';
import { getStory } from '../../content-folder/get-story.ts';
import { annotationsFile } from '../../features/share/data/annotations.ts';
import { addresses, textResponse } from '../../features/share/files/text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(annotationsFile(await getStory(), addresses), 'application/ld+json; charset=utf-8');
