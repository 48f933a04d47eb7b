import type { APIRoute } from 'astro';
import { timelineCalendar } from '../sharing/feeds/calendar.ts';
import { addresses, textResponse } from '../sharing-files/text-response.ts';
import { getStory } from '../story-files/get-story.ts';

export const GET: APIRoute = async () =>
  textResponse(timelineCalendar(await getStory(), addresses), 'text/calendar; charset=utf-8');
