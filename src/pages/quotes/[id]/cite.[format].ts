import { getStory } from '../../../content-folder/get-story.ts';
import { citationPaths, serveCitation } from '../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../features/share/files/get-citations.ts';

export async function getStaticPaths() {
  const { quotes } = getCitations(await getStory());
  return citationPaths('id', 'quotes', new Map([...quotes].map(([id, { item }]) => [id, [item]])));
}

export const GET = serveCitation;
