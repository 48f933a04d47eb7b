import { getStory } from '../../../content-folder/get-story.ts';
import {
  publishedCitationPaths,
  serveCitation,
} from '../../../features/share/files/citation-endpoint.ts';
import { keyedPaths } from '../../../page-reads/keyed-paths.ts';

export const getStaticPaths = async () =>
  keyedPaths(publishedCitationPaths('slug', 'articles', (await getStory()).articles.keys()));

export const GET = serveCitation<{ of: string }>(({ articles }, { of }) => [
  articles.get(of)?.item,
]);
