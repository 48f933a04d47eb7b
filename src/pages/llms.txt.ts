import type { APIRoute } from 'astro';
import { llmsText } from '../sharing/data/llms-text.ts';
import { addresses, textResponse } from '../sharing-files/text-response.ts';
import { getStory } from '../story-files/get-story.ts';

export const GET: APIRoute = async () =>
  textResponse(llmsText(await getStory(), addresses), 'text/plain; charset=utf-8');
