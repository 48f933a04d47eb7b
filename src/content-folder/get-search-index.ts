import { codeDigest } from '../build-cache/code-digest.ts';
import { keepJson } from '../build-cache/keep-json.ts';
import { keptFile } from '../build-cache/kept-file.ts';
import { buildIndex } from '../features/search/build-index.ts';
import type { IndexData } from '../features/search/index-data.ts';
import { packIndex } from '../features/search/pack-index.ts';
import { storyNames } from '../features/search/story-names.ts';
import { storyPassages } from '../features/search/story-passages.ts';
import type { Story } from '../story/story.ts';

interface SearchIndex {
  readonly index: IndexData;
  readonly packed: Uint8Array;
}

const made = new WeakMap<Story, SearchIndex>();

function makeSearchIndex(story: Story): SearchIndex {
  const passages = storyPassages(story);
  const names = storyNames(story);
  const madeFrom = [JSON.stringify([passages, names]), codeDigest(['src'])];
  const index = keepJson('search-index', madeFrom, () => buildIndex(passages, names));
  const file = keptFile('packed-index', madeFrom);
  const kept = file.read();
  if (kept) return { index, packed: kept };
  const packed = packIndex(index);
  file.write(packed);
  return { index, packed };
}

/** The search index of a story and the file that is published, made once a build, or kept from an earlier one. */
export function getSearchIndex(story: Story): SearchIndex {
  const found = made.get(story) ?? makeSearchIndex(story);
  made.set(story, found);
  return found;
}
