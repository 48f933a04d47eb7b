import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** With a path or a query: a site's bare name is how a writer says where to look. */
const BARE_LINK = /^(?:https?:\/\/|www\.)[^\s/?#]{1,200}[/?#]\S{1,2000}$/i;
/** What introduces the address that follows it. */
const INTRODUCES = /[:：]$/;

/** Removes lines that are nothing but the address of a page or file: what is left of an embedded element. */
export const stripBareLinks: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const found = lines.filter(
    ({ text }, i) => BARE_LINK.test(text) && !INTRODUCES.test(lines[i - 1]?.text ?? ''),
  );
  return removeLines(draft, reading, 'strip-bare-links', found);
};
