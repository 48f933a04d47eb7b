import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { urls } from '../site.ts';
import { webManifest } from '../ui/web-manifest.ts';

/** Lets a reader keep the site among the programs of a device. */
export const GET: APIRoute = async () => {
  const { story } = await getStory();
  return new Response(JSON.stringify(webManifest(story, urls)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
