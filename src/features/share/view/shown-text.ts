import { BUTTON_IN_TEXT } from '../../../story/evidence/text-directive.ts';

/** What stands among the words of a report and is none of them: what opens notes, hands on, or names a caption. */
const AMONG_WORDS = ':is(button, b, copy-link)';

/**
 * The words of a report's block as the page shows them, or those of a range within it, with `BUTTON_IN_TEXT` for each
 * button among them.
 */
export function shownText(block: Element, range?: Range): string {
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (range && !range.intersectsNode(node)) return NodeFilter.FILTER_REJECT;
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      if (!node.checkVisibility()) return NodeFilter.FILTER_REJECT;
      if (!node.matches(AMONG_WORDS)) return NodeFilter.FILTER_SKIP;
      if (node.matches('button')) text += BUTTON_IN_TEXT;
      return NodeFilter.FILTER_REJECT;
    },
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    const from = node === range?.startContainer ? range.startOffset : 0;
    const to = node === range?.endContainer ? range.endOffset : words.length;
    text += words.slice(from, to);
  }
  return text;
}
