import type { Story } from '../story/story.ts';

/**
 * The story for the pages, assembled once a build.
 *
 * @throws Error that lists every problem of the content
 */
export function getStory(): Promise<Story> {
  return Promise.reject(new Error('not yet'));
}
