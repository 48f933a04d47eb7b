import { assembleStory } from '../../story/assemble-story.ts';
import { inventStory } from '../../story/invented-story.ts';
import type { Story } from '../../story/story.ts';
import { createUrls } from '../../urls.ts';
import { createAddresses } from './address.ts';

/** The invented story, assembled, for the tests of what is made from a story. */
export function inventedStory(): Story {
  const { story, problems } = assembleStory(inventStory());
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  return story;
}

/** Addresses of a site that lies under a path. */
export const inventedAddresses = createAddresses(createUrls('/fair/'), 'https://news.example');

/** An entry that the invented story is known to have. */
export function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`The invented story has no ${id}`);
  return entry;
}
