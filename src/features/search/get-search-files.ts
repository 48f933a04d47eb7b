import { gzipSync } from 'node:zlib';
import { cacheJson } from '../../build-cache/cache-json.ts';
import { codeDigest } from '../../build-cache/code-digest.ts';
import { onceFor } from '../../page-reads/once-for.ts';
import { trackMap } from '../../page-reads/track.ts';
import type { Story } from '../../story/story.ts';
import { getSearchIndex } from './get-search-index.ts';
import type { IndexData } from './index-data.ts';
import { makeShards } from './shards/make-shards.ts';

/** Compressed bytes from which on readers fetch the index in parts; `SEARCH_WHOLE_BYTES` says otherwise. */
const LARGEST_WHOLE = 250_000;

/** The files of a search index by their names below `search/`, without `.json`; `passages` is fetched first. */
export function searchFiles(index: IndexData, largest: number): [name: string, text: string][] {
  const words: [string, string] = ['words', JSON.stringify(index.realWords)];
  const whole = JSON.stringify({ ...index, realWords: '' });
  if (gzipSync(whole).length <= largest) return [['passages', whole], words];
  const { root, files } = makeShards(index);
  return [
    ['passages', JSON.stringify(root)],
    words,
    ...[...files].map(([name, text]): [string, string] => [`${root.shards}/${name}`, text]),
  ];
}

function makeSearchFiles(story: Story): Map<string, string> {
  const index = { ...getSearchIndex(story) };
  const largest = process.env['SEARCH_WHOLE_BYTES'] ?? String(LARGEST_WHOLE);
  const madeFrom = [JSON.stringify(index), largest, codeDigest(['src'])];
  return new Map(cacheJson('search-files', madeFrom, () => searchFiles(index, Number(largest))));
}

/** What the search of a story fetches, made once a build, or kept from an earlier one. */
export const getSearchFiles = onceFor((story: Story) =>
  trackMap('search-files', makeSearchFiles(story)),
);
