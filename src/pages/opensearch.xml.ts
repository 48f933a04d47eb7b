import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import { describeSearch } from '../features/search/opensearch.ts';
import { urls } from '../site.ts';

/** Lets a browser offer the site's search in its address bar. */
export const GET: APIRoute = async ({ site }) => {
  const { story } = await getStory();
  const at = (path: string) => new URL(path, site).href;
  const xml = describeSearch({
    name: story.shortTitle,
    description: story.title,
    search: at(urls.search()),
    icon: at(urls.at('favicon.svg')),
  });
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
