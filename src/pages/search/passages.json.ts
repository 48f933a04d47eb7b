import { getStory } from '../../content-folder/get-story.ts';
import { getSearchFiles } from '../../features/search/get-search-files.ts';

/** The search index, or what leads to its parts, fetched when a reader begins to search. Hosts compress JSON on its way. */
export async function GET() {
  const text = getSearchFiles(await getStory()).get('passages');
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
