import { h } from 'hastscript';
import type { HastElement } from './change-tree.ts';

/** What a block of an article carries, and where the story tells more of it. */
export interface MarginNote {
  readonly kind: 'event' | 'question' | 'quote';
  readonly title: string;
  readonly href: string;
}

/** What says most of a paragraph comes first: where others contradict it, then what it tells, then who speaks. */
const CLASS_OF_KIND = { question: 'd', event: 'e', quote: 'q' } as const;
const ORDER = Object.keys(CLASS_OF_KIND);

/**
 * The notes that stand beside each of a text's elements, each element named by its first block. A note that two blocks
 * of an element share is there once, and one that stands beside an element does not stand beside the next as well.
 *
 * @param elements the blocks of each element, in the order of the text
 */
export function notesBeside(
  elements: readonly (readonly string[])[],
  notes: ReadonlyMap<string, readonly MarginNote[]>,
): Map<string, readonly MarginNote[]> {
  const beside = new Map<string, readonly MarginNote[]>();
  let before: ReadonlySet<string> = new Set();
  for (const blocks of elements) {
    const all = blocks.flatMap((block) => notes.get(block) ?? []);
    const unique = [...new Map(all.map((note) => [note.href, note])).values()]
      .filter(({ href }) => !before.has(href))
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    before = new Set(unique.map(({ href }) => href));
    const [first] = blocks;
    if (first !== undefined && unique.length > 0) beside.set(first, unique);
  }
  return beside;
}

/**
 * What opens the notes of a block: on a wide page the first of them in its margin, on a phone a sign.
 *
 * @param lang that of the notes, where it is another than the text's
 */
export function marginSign(
  block: string,
  [first, ...others]: readonly MarginNote[],
  lang?: string,
): HastElement | undefined {
  if (!first) return undefined;
  return h(`button.more.${CLASS_OF_KIND[first.kind]}`, { popovertarget: `m${block}`, lang }, [
    h('b', first.title),
    ...(others.length > 0 ? [` +${others.length}`] : []),
  ]);
}

/** The notes of a block. By the name of its class reading modes know that it is no part of the text. */
export function marginList(
  block: string,
  notes: readonly MarginNote[],
  lang?: string,
): HastElement {
  const items = notes.map(({ kind, title, href }) =>
    h(`li.${CLASS_OF_KIND[kind]}`, [h('a', { href }, title)]),
  );
  return h('div.remarks', { id: `m${block}`, popover: '', lang }, [h('ul', items)]);
}
