import type { APIRoute } from 'astro';
import { getStory } from '../content-folder/get-story.ts';
import {
  FEED_TYPES,
  type FeedFormat,
  feedFormats,
  reportsFeed,
} from '../features/share/feeds/feed.ts';
import { addresses, textResponse } from '../features/share/files/text-response.ts';
import { keyedPaths } from '../page-reads/keyed-paths.ts';

export const getStaticPaths = () =>
  keyedPaths(feedFormats.map((format) => ({ params: { format }, props: { format } })));

export const GET: APIRoute<{ format: FeedFormat }> = async ({ props: { format } }) =>
  textResponse(reportsFeed(await getStory(), addresses, format), FEED_TYPES[format]);
