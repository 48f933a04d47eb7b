import type { APIRoute } from 'astro';
import { robotsText } from '../sharing/robots.ts';
import { addresses, textResponse } from '../sharing-files/text-response.ts';

export const GET: APIRoute = () => textResponse(robotsText(addresses), 'text/plain; charset=utf-8');
