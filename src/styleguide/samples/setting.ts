import { getStory } from '../../content-folder/get-story.ts';
import type { Setting } from './passages.ts';

const MOST_PEOPLE = 2;

/** What the samples take from the story that is built. */
export async function getSetting(): Promise<Setting> {
  const { articles, people, story } = await getStory();
  return {
    reports: [...articles.values()],
    people: [...people.values()]
      .slice(0, MOST_PEOPLE)
      .map(({ id, shortName }) => ({ id, title: shortName })),
    day: story.span.from,
  };
}
