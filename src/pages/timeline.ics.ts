import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { timelineCalendar } from '../features/share/feeds/calendar.ts';
import { addresses, textResponse } from '../features/share/files/text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(timelineCalendar(await getStory(), addresses), 'text/calendar; charset=utf-8');
