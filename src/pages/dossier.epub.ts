import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { dossierBook } from '../sharing/dossier/epub.ts';
import { addresses } from '../sharing-files/text-response.ts';

export const GET: APIRoute = async () =>
  new Response(dossierBook(await getStory(), addresses), {
    headers: { 'content-type': 'application/epub+zip' },
  });
