import type { StoryFile } from '../../schemas/story.ts';
import type { ArticleEntry } from '../files.ts';
import type { Rights } from '../story.ts';

/** What is decided of a report, by its own file or by the story's; undefined where all of it is shown to all. */
export function rightsOf(
  { rights = {} }: Pick<ArticleEntry, 'rights'>,
  story: Pick<StoryFile, 'show' | 'showReason'> | undefined,
): Rights | undefined {
  const { withdrawn, noindex } = rights;
  const own = rights.show === undefined ? story : rights;
  const { show = 'full', showReason } = { ...own };
  if (show === 'full' && !withdrawn && !noindex) return undefined;
  return {
    show,
    ...(showReason !== undefined && { showReason }),
    ...(withdrawn && { withdrawn }),
    ...(noindex && { noindex }),
  };
}

/** Whether nothing of a report's text is shown. */
export const isHidden = (rights: Rights | undefined): boolean =>
  rights !== undefined && (rights.withdrawn !== undefined || rights.show === 'links');

/** Whether search engines are asked not to list the pages of a report. */
export const isUnlisted = (rights: Rights | undefined): boolean =>
  rights?.noindex === true || rights?.withdrawn !== undefined;
