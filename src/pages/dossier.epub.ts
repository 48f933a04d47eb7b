import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { dossierBook } from '../features/share/dossier/epub.ts';
import { addresses } from '../features/share/files/text-response.ts';

export const GET: APIRoute = async () =>
  new Response(dossierBook(await getStory(), addresses), {
    headers: { 'content-type': 'application/epub+zip' },
  });
