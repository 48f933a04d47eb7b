import type { APIRoute } from 'astro';
import { getStory } from '../../content-folder/get-story.ts';
import { cardImage } from '../../features/share/card-picture/card-image.ts';
import { allCards } from '../../features/share/cards/all-cards.ts';
import type { Card } from '../../features/share/cards/card.ts';
import { keyedPaths } from '../../page-reads/keyed-paths.ts';

export async function getStaticPaths() {
  return keyedPaths(
    [...allCards(await getStory())].map(([card, words]) => ({
      params: { card },
      props: { words },
    })),
  );
}

/** The picture that stands for a page where its link is shared. */
export const GET: APIRoute<{ words: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardImage(props.words)), {
    headers: { 'content-type': 'image/png' },
  });
