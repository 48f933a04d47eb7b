import type { ArticleEntry, StoryFiles } from '../files.ts';
import type { Story } from '../story.ts';

/** Something about a block of an article that an editor may want to look at. */
export interface Notice {
  readonly article: ArticleEntry;
  readonly block: string;
  /** Plain sentences. */
  readonly message: string;
}

/** One kind of notice. */
export type NoticeFinder = (files: StoryFiles, story: Story) => Notice[];
