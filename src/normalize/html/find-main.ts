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

/** Elements that Readability leaves around their text; it takes texts out of others and puts them into paragraphs. */
const TEXT_ELEMENT = /^(?:a|abbr|b|em|h[1-6]|i|li|p|span|strong)$/;

/**
 * Numbers each text by an attribute of the element around it, so that it is known again in what Readability leaves of
 * the tree; a text that stands in a larger part of the page gets an element of its own.
 */
function markTexts(document: Document, blocks: readonly FoundBlock[]): ReadonlyMap<Node, number> {
  const marks = new Map<Node, number>();
  const mark = (element: Element, key: Node) => {
    const number = marks.size;
    element.setAttribute(MARK, String(number));
    marks.set(key, number);
  };
  for (const { texts } of blocks) {
    for (const { node } of texts) {
      const parent = node.parentElement;
      if (parent && TEXT_ELEMENT.test(parent.localName)) {
        const known = marks.get(parent);
        if (known === undefined) mark(parent, parent);
        marks.set(node, marks.get(parent) ?? 0);
      } else {
        const own = document.createElement('span');
        mark(own, node);
        node.replaceWith(own);
        own.append(node);
      }
    }
  }
  return marks;
}

/**
 * Which share of each block's letters the main content of the page has, by Mozilla's Readability: 0–1 for each block,
 * in their order; undefined where Readability finds no article or the page is too large for it.
 *
 * The document is used up.
 */
export function findMain(
  document: Document,
  blocks: readonly FoundBlock[],
): readonly (number | undefined)[] {
  const none = blocks.map(() => undefined);
  if (!isReadable(document.documentElement)) return none;
  const marks = markTexts(document, blocks);
  const serializer = (node: Node) =>
    [...(node as Element).querySelectorAll(`[${MARK}]`)].map((marked) =>
      Number(marked.getAttribute(MARK)),
    );
  const content = new Readability<number[]>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer,
  }).parse()?.content;
  if (!content) return none;
  const main = new Set(content);
  return blocks.map((block) => {
    let kept = 0;
    for (const { node, letters } of block.texts) {
      if (main.has(marks.get(node) ?? -1)) kept += letters;
    }
    return kept / block.letters;
  });
}
