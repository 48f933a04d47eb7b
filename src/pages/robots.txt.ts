import type { APIRoute } from 'astro';
import { addresses, textResponse } from '../features/share/files/text-response.ts';
import { robotsText } from '../features/share/robots.ts';

export const GET: APIRoute = () => textResponse(robotsText(addresses), 'text/plain; charset=utf-8');
