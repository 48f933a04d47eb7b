import { createAddresses } from '../../../sharing/address.ts';
import { passageItems } from '../../../sharing/cite/citable.ts';
import { citationPaths, serveCitation } from '../../../sharing-files/citation-endpoint.ts';
import { urls } from '../../../site.ts';
import { getStory } from '../../../story-files/get-story.ts';

export async function getStaticPaths() {
  const story = await getStory();
  const at = createAddresses(urls, import.meta.env.SITE);
  return citationPaths(
    'slug',
    new Map([...story.articles].map(([slug, article]) => [slug, passageItems(article, story, at)])),
  );
}

export const GET = serveCitation;
