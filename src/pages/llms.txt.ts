import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { llmsText } from '../features/share/data/llms-text.ts';
import { addresses, textResponse } from '../features/share/files/text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(llmsText(await getStory(), addresses), 'text/plain; charset=utf-8');
