import { getStory } from '../../../content-folder/get-story.ts';
import { citationPaths, serveCitation } from '../../../features/share/files/citation-endpoint.ts';
import { getCitations } from '../../../features/share/files/get-citations.ts';

export async function getStaticPaths() {
  const { passages } = getCitations(await getStory());
  const items = [...passages].map(
    ([slug, ofReport]) => [slug, [...ofReport.values()].map(({ item }) => item)] as const,
  );
  return citationPaths('slug', 'articles', new Map(items));
}

export const GET = serveCitation;
