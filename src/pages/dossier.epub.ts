import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { dossierBook } from '../features/share/dossier/epub.ts';
import { excerptOf } from '../features/share/dossier/excerpt.ts';
import { addresses } from '../features/share/files/text-response.ts';

export const GET: APIRoute = async () =>
  new Response(dossierBook(excerptOf(await getStory()), addresses), {
    headers: { 'content-type': 'application/epub+zip' },
  });
