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

/** What readers read of a story, by the names of its fields. */
const WORDS = new Set(
  'title text scraped summary standfirst says statement question source occasion reason was'.split(
    ' ',
  ),
);

function sayWords(value: unknown, words: string, field = ''): unknown {
  if (typeof value === 'string') return WORDS.has(field) ? words : value;
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [key, sayWords(item, words)]));
  }
  if (Array.isArray(value)) return value.map((item) => sayWords(item, words, field));
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).map(([key, item]) => [key, sayWords(item, words, key)]);
  const entry: Record<string, unknown> = Object.fromEntries(said);
  // A block's text is that of its spans.
  const spans = entry['spans'] as { text: string }[] | undefined;
  return spans ? { ...entry, text: spans.map(({ text }) => text).join('') } : entry;
}

/** The invented story with the same words wherever readers read some. */
export const storyOfWords = (words: string): Story => sayWords(inventedStory(), words) as Story;
