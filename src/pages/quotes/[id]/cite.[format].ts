import { getStory } from '../../../content-folder/get-story.ts';
import { citationPaths, serveCitation } from '../../../sharing-files/citation-endpoint.ts';
import { getCitations } from '../../../sharing-files/get-citations.ts';

export async function getStaticPaths() {
  const { quotes } = getCitations(await getStory());
  return citationPaths('id', new Map([...quotes].map(([id, { item }]) => [id, [item]])));
}

export const GET = serveCitation;
