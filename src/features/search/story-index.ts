import type { Story } from '../../story/story.ts';
import { buildIndex } from './build-index.ts';
import type { IndexData } from './index-data.ts';
import { storyNames } from './story-names.ts';
import { storyPassages } from './story-passages.ts';

/** The search index of a story. */
export function buildStoryIndex(story: Story): IndexData {
  return buildIndex(storyPassages(story), storyNames(story));
}
