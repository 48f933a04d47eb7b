import { getStory } from '../../../content-folder/get-story.ts';
import { citationPaths, serveCitation } from '../../../features/share/files/citation-endpoint.ts';
import { keyedPaths } from '../../../page-reads/keyed-paths.ts';

export const getStaticPaths = async () =>
  keyedPaths(citationPaths('slug', 'articles', (await getStory()).articles.keys()));

export const GET = serveCitation<{ of: string }>(({ passages }, { of }) =>
  [...(passages.get(of)?.values() ?? [])].map(({ item }) => item),
);
