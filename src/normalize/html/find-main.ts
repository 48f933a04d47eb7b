import { Readability } from '@mozilla/readability';
import type { FoundBlock } from './list-blocks.ts';

/** Beyond these Readability takes minutes; no page that people read comes near. */
const MAX_ELEMENTS = 40_000;
const MAX_DEPTH = 200;

const MARK = 'data-text';

/** Whether the tree has no branch deeper than `MAX_DEPTH`, and no more elements than `MAX_ELEMENTS`. */
function isReadable(root: Element): boolean {
  let [elements, depth] = [0, 1];
  let at: Element | null = root;
  while (at) {
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
    const first: Element | null = at.firstElementChild;
    if (first) {
      depth++;
      at = first;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at && at !== root ? at.nextElementSibling : null;
  }
  return true;
}

/**
 * Which share of each block's letters the main content of the page has, by Mozilla's Readability: 0–1 for each block,
 * in their order; undefined where Readability finds no article or the page is too large for it.
 *
 * The document is used up: each text is marked, so that it is known again in what Readability leaves of the tree.
 */
export function findMain(
  document: Document,
  blocks: readonly FoundBlock[],
): readonly (number | undefined)[] {
  const none = blocks.map(() => undefined);
  if (!isReadable(document.documentElement)) return none;
  const texts = blocks.flatMap((block) => block.texts);
  texts.forEach(({ node }, i) => {
    const mark = document.createElement('span');
    mark.setAttribute(MARK, String(i));
    node.replaceWith(mark);
    mark.append(node);
  });
  const serializer = (node: Node) =>
    [...(node as Element).querySelectorAll(`[${MARK}]`)].map((mark) =>
      Number(mark.getAttribute(MARK)),
    );
  const content = new Readability<number[]>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer,
  }).parse()?.content;
  if (!content) return none;
  const main = new Set(content);
  let at = 0;
  return blocks.map((block) => {
    let kept = 0;
    for (const { letters } of block.texts) if (main.has(at++)) kept += letters;
    return kept / block.letters;
  });
}
