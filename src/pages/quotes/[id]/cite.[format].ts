import { citationPaths, serveCitation } from '../../../sharing-files/citation-endpoint.ts';
import { getCitations } from '../../../sharing-files/get-citations.ts';
import { getStory } from '../../../story-files/get-story.ts';

export async function getStaticPaths() {
  const { quotes } = getCitations(await getStory());
  return citationPaths('id', new Map([...quotes].map(([id, { item }]) => [id, [item]])));
}

export const GET = serveCitation;
