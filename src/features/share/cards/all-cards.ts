import { onceFor } from '../../../page-reads/once-for.ts';
import { trackMap } from '../../../page-reads/track.ts';
import type { Story } from '../../../story/story.ts';
import type { Urls } from '../../../urls.ts';
import { hasPassagePages, isPassedOn } from '../passage-pages.ts';
import {
  articleCard,
  type Card,
  differenceCard,
  eventCard,
  paragraphCard,
  quotationCard,
  storyCard,
} from './card.ts';

/** The kinds of pages that have cards, those first that are shared most. */
const CARDED = ['articles', 'differences', 'quotes', 'timeline'] as const;

export type CardKind = (typeof CARDED)[number] | 'passages';

/** So many pages have a picture of their own, the others that of the story: each is a file of 25 kB.
 * Paragraphs come on top, in stories so small that each has a page. */
const MAX_CARDS = 200;

type Place = readonly [kind: CardKind, id: string];

function placesOf(story: Story): Place[] {
  const { articles, events, questions, quotes } = story;
  const entries = { articles, differences: questions, quotes, timeline: events };
  const places = CARDED.flatMap((kind) => [...entries[kind].keys()].map((id): Place => [kind, id]));
  return [...places.slice(0, MAX_CARDS), ...paragraphPlaces(story)];
}

/** The paragraphs of a small story, `a/p3`. */
function paragraphPlaces(story: Story): Place[] {
  if (!hasPassagePages(story)) return [];
  return [...story.articles.values()].flatMap(({ slug, blocks }) =>
    blocks.filter(isPassedOn).map(({ id }): Place => ['passages', `${slug}/${id}`]),
  );
}

/** The pages that have a picture of their own, by the place of the picture. */
const cardedPlaces = onceFor(
  (story: Story): ReadonlyMap<string, Place> =>
    trackMap('carded', new Map(placesOf(story).map((place) => [place.join('/'), place]))),
);

/** Where the picture of a page is: its own, or the story's where it has none. */
export function cardAddress(urls: Urls, story: Story, kind: CardKind, id: string): string {
  return cardedPlaces(story).has(`${kind}/${id}`) ? urls.card(kind, id) : urls.card('story');
}

function cardOf([kind, id]: Place, story: Story): Card | undefined {
  const [article, question] = [story.articles.get(id), story.questions.get(id)];
  const [quote, event] = [story.quotes.get(id), story.events.get(id)];
  switch (kind) {
    case 'articles':
      return article && articleCard(article, story);
    case 'differences':
      return question && differenceCard(question, story);
    case 'quotes':
      return quote && quotationCard(quote, story);
    case 'timeline':
      return event && eventCard(event, story);
    case 'passages':
      return cardOfParagraph(id, story);
  }
}

function cardOfParagraph(id: string, story: Story): Card | undefined {
  const [slug = '', block] = id.split('/');
  const article = story.articles.get(slug);
  const found = article?.blocks.find(({ id }) => id === block);
  return article && found && paragraphCard(article, found, story);
}

/** All cards by the place of their picture below `cards/`, without its ending: `articles/a`. */
export function allCards(story: Story): Map<string, Card> {
  return new Map([
    ['story', storyCard(story)],
    ...[...cardedPlaces(story)].flatMap(([address, place]) => {
      const found = cardOf(place, story);
      return found ? [[address, found] as const] : [];
    }),
  ]);
}
