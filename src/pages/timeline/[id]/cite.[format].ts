import { getStory } from '../../../content-folder/get-story.ts';
import {
  publishedCitationPaths,
  serveCitation,
} from '../../../features/share/files/citation-endpoint.ts';
import { keyedPaths } from '../../../page-reads/keyed-paths.ts';

export const getStaticPaths = async () =>
  keyedPaths(publishedCitationPaths('id', 'timeline', (await getStory()).events.keys()));

export const GET = serveCitation<{ of: string }>(({ events }, { of }) => [events.get(of)?.item]);
