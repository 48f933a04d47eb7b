import { isHidden } from '../story/rights/rights-of.ts';
import type { Article, StoryHead } from '../story/story.ts';
import type { Catalogue } from './en.ts';
import { whenWords } from './when-words.ts';

/** What is not shown of a report, and why, in sentences; none of a report that is shown whole. */
export function rightsWords(
  { rights, meta }: Pick<Article, 'rights' | 'meta'>,
  { language }: Pick<StoryHead, 'language'>,
  text: Catalogue,
): string[] {
  if (!rights) return [];
  const { show, showReason, withdrawn } = rights;
  if (withdrawn) {
    const date = whenWords({ from: withdrawn.on, circa: false }, language);
    return [text.rights.withdrawn(date), text.rights.why(withdrawn.reason)];
  }
  if (show === 'full') return [];
  return [
    isHidden(rights) ? text.rights.links(meta.words) : text.rights.passages(meta.words),
    ...(showReason === undefined ? [] : [text.rights.why(showReason)]),
  ];
}

/** The same in a few words for a line about the report; undefined of one that is shown whole. */
export function rightsLabel(
  { rights }: Pick<Article, 'rights'>,
  { language }: Pick<StoryHead, 'language'>,
  text: Catalogue,
): string | undefined {
  if (!rights) return undefined;
  const { show, withdrawn } = rights;
  if (withdrawn)
    return text.rights.withdrawnOn(whenWords({ from: withdrawn.on, circa: false }, language));
  return show === 'full' ? undefined : text.rights.of[show];
}
