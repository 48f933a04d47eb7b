import type { APIRoute } from 'astro';
import { getStory } from '../../../content-folder/get-story.ts';
import { getSearchFiles } from '../../../features/search/get-search-files.ts';
import { keyedPaths } from '../../../page-reads/keyed-paths.ts';

/** Parts of a large search index; the folder changes with what is in them. */
export async function getStaticPaths() {
  return keyedPaths(
    [...getSearchFiles(await getStory()).keys()].flatMap((name) => {
      const [part, file] = name.split('/');
      return file ? [{ params: { part, file } }] : [];
    }),
  );
}

export const GET: APIRoute = async ({ params: { part, file } }) => {
  const text = getSearchFiles(await getStory()).get(`${part}/${file}`);
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
