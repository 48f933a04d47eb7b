import { getStory } from '../../../content-folder/get-story.ts';
import { citationPaths, serveCitation } from '../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../features/share/files/get-citations.ts';

export async function getStaticPaths() {
  const { articles } = getCitations(await getStory());
  return citationPaths(
    'slug',
    'articles',
    new Map([...articles].map(([id, { item }]) => [id, [item]])),
  );
}

export const GET = serveCitation;
