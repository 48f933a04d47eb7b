import { getStory } from '../../content-folder/get-story.ts';
import { getSearchFiles } from '../../features/search/get-search-files.ts';

/** Words that are no slips of the story's words, fetched when somebody asks for one that is nowhere. */
export async function GET() {
  const text = getSearchFiles(await getStory()).get('words');
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
