import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles } from '../draft.ts';
import { hasPictureMarks, isPictureCaption, isPictureCredit } from '../furniture/picture-credit.ts';
import { countWords } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

const MAX_CAPTION_WORDS_BELOW = 45;
const OWN_CAPTION = /^(?:\[caption |file photo\b|photo caption\b|image caption\b)/i;

/** Tells pictures' credits and captions from the text. A caption is known by its words and by the credit beside it. */
export const markPictures: Step = (draft) => {
  const { lines } = linesOf(draft);
  const roles = new Map<string, BlockRole>();
  lines.forEach((line, i) => {
    if (!isPictureCredit(line.text)) return;
    roles.set(line.block.id, 'credit');
    const before = lines[i - 1];
    const after = lines[i + 1];
    if (before && isPictureCaption(before.text)) roles.set(before.block.id, 'caption');
    else if (
      after &&
      hasPictureMarks(after.text) &&
      countWords(after.text) <= MAX_CAPTION_WORDS_BELOW
    ) {
      roles.set(after.block.id, 'caption');
    }
  });
  for (const line of lines) {
    const opening = draft.raw.slice(line.block.start, line.block.start + 40).trimStart();
    if (!roles.has(line.block.id) && OWN_CAPTION.test(opening)) roles.set(line.block.id, 'caption');
  }
  return assignRoles(draft, roles);
};
