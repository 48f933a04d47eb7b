import { getStory } from '../../content-folder/get-story.ts';
import { urls } from '../../site.ts';
import { getSearchIndex } from './get-search-index.ts';
import { searchVersion } from './search-version.ts';

let made: Promise<string> | undefined;

/** Where a page's script finds the search index of the same edition. */
export function getSearchAddress(): Promise<string> {
  // While the content is edited, the address may stay: the server has one index only.
  made ??= getStory().then(
    (story) =>
      urls.at('search/passages.json') + searchVersion(JSON.stringify(getSearchIndex(story))),
  );
  return made;
}
