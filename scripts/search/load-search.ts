import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../../src/content-folder/read-content.ts';
import type { IndexData } from '../../src/features/search/index-data.ts';
import {
  type JudgedQueries,
  judgedQueriesSchema,
} from '../../src/features/search/quality/judged-queries.ts';
import { buildStoryIndex } from '../../src/features/search/story-index.ts';
import { assembleStory } from '../../src/story/assemble-story.ts';
import type { Story } from '../../src/story/story.ts';

/**
 * The story of a content folder.
 *
 * @throws Error when the content does not fit together; `npm run check` tells why
 */
export function loadStory(dir: string): Story {
  const { story } = assembleStory(readContent(dir).files);
  if (!story) throw new Error(`The content of ${dir} does not fit together: see npm run check.`);
  return story;
}

export function loadIndex(dir: string): IndexData {
  return buildStoryIndex(loadStory(dir));
}

export function loadJudgedQueries(file: string): JudgedQueries {
  return judgedQueriesSchema.parse(parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }));
}
