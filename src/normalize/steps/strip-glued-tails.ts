import type { Edit } from '../../schemas/edit.ts';
import { isAdContinuation } from '../furniture/advertising.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { COMMENT_PROMPTS, SHARE_PROMPTS } from '../furniture/prompts.ts';
import { RELATED_LIST_LABELS } from '../furniture/related.ts';
import { linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { type CoreRule, editBy } from '../rules.ts';
import type { Step } from '../step.ts';
import { isRelatedLink } from './strip-related-links.ts';

const MAX_TAIL_LENGTH = 160;
/** A capital straight after the end of a sentence: what follows was another element of the page. */
const GLUE = /(?<=[.!?…][”"’)]?|[”"])(?=\p{Lu})/gu;

function ruleFor(tail: string): CoreRule | undefined {
  if (isRelatedLink(tail)) return 'strip-related-links';
  const folded = foldLine(tail);
  if (!folded.includes(' ')) return undefined;
  if (COMMENT_PROMPTS.has(folded)) return 'strip-comment-prompts';
  if (RELATED_LIST_LABELS.has(folded)) return 'strip-related-links';
  if (SHARE_PROMPTS.has(folded)) return 'strip-share-prompts';
  return isAdContinuation(folded) ? 'strip-ad-continuation' : undefined;
}

/** Removes a prompt or label that was glued to the end of a sentence: `behind closed doors.Leave a Comment`. */
export const stripGluedTails: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const changes: Edit[] = [];
  for (const { start, end } of lines) {
    const from = Math.max(start, end - MAX_TAIL_LENGTH);
    const tail = reading.text.slice(from, end);
    for (const { index } of tail.matchAll(GLUE)) {
      const rule = ruleFor(tail.slice(index));
      if (!rule) continue;
      changes.push(editBy(rule, { start: from + index, end }, ''));
      break;
    }
  }
  return removeRanges(draft, reading, changes);
};
