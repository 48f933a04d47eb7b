import type { Edit } from '../../schemas/edit.ts';
import type { BlockRole } from '../blocks.ts';
import { assignRoles } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** `— Name (@handle) June 19, 2023`: the last line of an embedded post. */
const ATTRIBUTION = /^[—–-]{1,2} ?\S.{0,100} \(@\w{1,30}\)[ ,]{1,2}\S.{4,30}$/;
/** The shortened addresses with which an embedded post ends. */
const TAIL = /(?: ?(?:pic\.twitter\.com\/\w{1,20}|https?:\/\/t\.co\/\w{1,20}))+$/;
const MAX_POST_LENGTH = 1000;
const MAX_TAIL_LENGTH = 200;

/** Makes embedded posts quotations with their attribution, without the shortened addresses at their ends. */
export const markPosts: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const roles = new Map<string, BlockRole>();
  const changes: Edit[] = [];
  lines.forEach((line, i) => {
    const tail = TAIL.exec(line.text.slice(-MAX_TAIL_LENGTH));
    if (tail) {
      const end = line.start + reading.text.slice(line.start, line.end).trimEnd().length;
      changes.push(editBy('strip-tweet-tails', { start: end - tail[0].length, end }, ''));
    }
    if (line.text.length > 200 || !ATTRIBUTION.test(line.text)) return;
    roles.set(line.block.id, 'attribution');
    const post = lines[i - 1];
    if (post && post.text.length <= MAX_POST_LENGTH) roles.set(post.block.id, 'quotation');
  });
  return assignRoles(removeRanges(draft, reading, changes), roles);
};
