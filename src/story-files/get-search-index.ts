import { codeDigest } from '../kept/code-digest.ts';
import { keepJson } from '../kept/keep-json.ts';
import { buildIndex } from '../search/build-index.ts';
import type { IndexData } from '../search/index-data.ts';
import { storyNames } from '../search/story-names.ts';
import { storyPassages } from '../search/story-passages.ts';
import type { Story } from '../story/story.ts';

const made = new WeakMap<Story, IndexData>();

/** The search index of a story, made once a build, or kept from an earlier one. */
export function getSearchIndex(story: Story): IndexData {
  const found = made.get(story);
  if (found) return found;
  const passages = storyPassages(story);
  const names = storyNames(story);
  const index = keepJson(
    'search-index',
    [JSON.stringify([passages, names]), codeDigest(['src'])],
    () => buildIndex(passages, names),
  );
  made.set(story, index);
  return index;
}
