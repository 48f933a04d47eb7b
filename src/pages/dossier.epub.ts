import type { APIRoute } from 'astro';
import { dossierBook } from '../sharing/dossier/epub.ts';
import { addresses } from '../sharing-files/text-response.ts';
import { getStory } from '../story-files/get-story.ts';

export const GET: APIRoute = async () =>
  new Response(dossierBook(await getStory(), addresses), {
    headers: { 'content-type': 'application/epub+zip' },
  });
