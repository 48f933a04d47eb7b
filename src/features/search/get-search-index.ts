import { cacheJson } from '../../build-cache/cache-json.ts';
import { codeDigest } from '../../build-cache/code-digest.ts';
import { onceFor } from '../../page-reads/once-for.ts';
import { trackObject } from '../../page-reads/track.ts';
import type { Story } from '../../story/story.ts';
import { buildIndex } from './build-index.ts';
import type { IndexData } from './index-data.ts';
import { storyNames } from './story-names.ts';
import { storyPassages } from './story-passages.ts';

function makeSearchIndex(story: Story): IndexData {
  const passages = storyPassages(story);
  const names = storyNames(story);
  const madeFrom = [JSON.stringify([passages, names]), codeDigest(['src'])];
  return cacheJson('search-index', madeFrom, () => buildIndex(passages, names));
}

/** The search index of a story, made once a build, or kept from an earlier one. */
export const getSearchIndex = onceFor((story: Story) =>
  trackObject('search-index', makeSearchIndex(story)),
);
