import type { BlockRole } from '../blocks.ts';
import { assignRoles } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { isPictureCaption, isPictureCredit } from '../page/picture-credit.ts';
import { countWords } from '../page/prose.ts';
import type { Step } from '../step.ts';

const MAX_SHORT_CAPTION_WORDS = 14;

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
      isPictureCaption(after.text) &&
      countWords(after.text) <= 3 * MAX_SHORT_CAPTION_WORDS
    ) {
      roles.set(after.block.id, 'caption');
    }
  });
  for (const line of lines) {
    if (
      !roles.has(line.block.id) &&
      /^(?:file photo|photo caption|image caption)\b/i.test(line.text)
    ) {
      roles.set(line.block.id, 'caption');
    }
  }
  return assignRoles(draft, roles);
};
