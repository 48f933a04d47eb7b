import type { BlockRole } from '../../article/blocks.ts';
import type { Edit } from '../../schemas/edit.ts';
import { assignRoles } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** `— Name (@handle) June 19, 2023`: the last line of an embedded post. */
const ATTRIBUTION = /^[—–-]{1,2} ?\S.{0,100} \(@\w{1,30}\)[ ,]{1,2}\S.{4,30}$/;
/** The shortened addresses with which an embedded post ends. */
const ADDRESS = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{1,20}$/;
const MAX_ADDRESSES = 4;
const MAX_POST_LENGTH = 1000;
const MAX_TAIL_LENGTH = 200;

/** How many characters at the end of a post are such addresses and the spaces before them. */
function tailLength(post: string): number {
  let kept = post.slice(-MAX_TAIL_LENGTH);
  for (let i = 0; i < MAX_ADDRESSES; i++) {
    const address = ADDRESS.exec(kept);
    if (!address) break;
    kept = kept.slice(0, address.index).trimEnd();
  }
  return Math.min(post.length, MAX_TAIL_LENGTH) - kept.length;
}

/** Makes embedded posts quotations with their attribution, without the shortened addresses at their ends. */
export const markPosts: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const roles = new Map<string, BlockRole>();
  const changes: Edit[] = [];
  lines.forEach((line, i) => {
    const tail = tailLength(line.text);
    if (tail > 0) {
      const end = line.start + reading.text.slice(line.start, line.end).trimEnd().length;
      changes.push(editBy('strip-tweet-tails', { start: end - tail, end }, ''));
    }
    if (!ATTRIBUTION.test(line.text)) return;
    roles.set(line.block.id, 'attribution');
    const post = lines[i - 1];
    if (post && post.text.length <= MAX_POST_LENGTH) roles.set(post.block.id, 'quotation');
  });
  return assignRoles(removeRanges(draft, reading, changes), roles);
};
