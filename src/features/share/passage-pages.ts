import { onceFor } from '../../page-reads/once-for.ts';
import { trackObject } from '../../page-reads/track.ts';
import type { Article, ArticleBlock, Story } from '../../story/story.ts';

/** A story of more paragraphs has no page for each of them: it would have as many again as all others. */
const MOST_PAGES = 150;

/** What is handed on of a report: its paragraphs, not its headline, nor what the page had around it. */
export const isPassedOn = ({ role }: Pick<ArticleBlock, 'role'>): boolean =>
  role !== 'title' && role !== 'furniture';

const hasFew = onceFor(({ articles }: Pick<Story, 'articles'>) => {
  let count = 0;
  for (const { blocks } of articles.values()) count += blocks.filter(isPassedOn).length;
  return trackObject('passagePages', { all: count <= MOST_PAGES });
});

/** Whether each paragraph of the story has a small page of its own, whose words a shared link shows. */
export const hasPassagePages = (story: Pick<Story, 'articles'>): boolean => hasFew(story).all;

/**
 * The paragraphs of a report that have such a page: all in a small story, in a larger one those whose address was
 * published when it was small.
 */
export function passagePagesOf(
  { slug, blocks }: Pick<Article, 'slug' | 'blocks'>,
  story: Pick<Story, 'articles'>,
  published: Pick<ReadonlySet<string>, 'has'>,
): ArticleBlock[] {
  const all = hasPassagePages(story);
  return blocks.filter(
    (block) => isPassedOn(block) && (all || published.has(`/passages/${slug}/${block.id}/`)),
  );
}
