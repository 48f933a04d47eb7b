import { getStory } from '../../../content-folder/get-story.ts';
import { citationPaths, serveCitation } from '../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../features/share/files/get-citations.ts';

export async function getStaticPaths() {
  const { events } = getCitations(await getStory());
  return citationPaths(
    'id',
    'timeline',
    new Map([...events].map(([id, { item }]) => [id, [item]])),
  );
}

export const GET = serveCitation;
