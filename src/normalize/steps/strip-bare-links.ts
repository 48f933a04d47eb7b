import { isEmbedAddress } from '../furniture/embeds.ts';
import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** What introduces the address that follows it. */
const INTRODUCES = /[:：]$/;

/**
 * Removes lines that are nothing but the address of an embedded element. Other addresses are the writer's: sources,
 * further reading.
 */
export const stripBareLinks: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const found = lines.filter(
    ({ text }, i) => isEmbedAddress(text) && !INTRODUCES.test(lines[i - 1]?.text ?? ''),
  );
  return removeLines(draft, reading, 'strip-bare-links', found);
};
