import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { addresses, textResponse } from '../features/share/files/text-response.ts';
import { robotsText } from '../features/share/robots.ts';

export const GET: APIRoute = async () =>
  textResponse(robotsText(await getStory(), addresses), 'text/plain; charset=utf-8');
