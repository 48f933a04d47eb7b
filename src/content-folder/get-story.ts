import { getCollection } from 'astro:content';
import { trackStory } from '../page-reads/track-story.ts';
import type { Story } from '../story/story.ts';
import { heldContent } from './held-content.ts';

/**
 * The story for the pages, as the content collections were loaded from it: read and put together once a build, and
 * again when a file changes under the development server.
 */
export async function getStory(): Promise<Story> {
  // What a page has asked for it follows: the development server then makes it anew.
  if (!import.meta.env.PROD) await getCollection('story');
  const story = heldContent()?.story;
  if (!story)
    throw new Error('The content was not loaded: src/content.config.ts names its loaders.');
  return trackStory(story);
}
