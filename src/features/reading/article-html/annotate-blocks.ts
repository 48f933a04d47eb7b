import { h } from 'hastscript';
import type { Catalogue } from '../../../text/en.ts';
import type { BodyPart } from './article-tree.ts';
import type { HastElement } from './change-tree.ts';

/** What a block of an article carries, and where the story tells more of it. */
export interface MarginNote {
  readonly kind: 'event' | 'question' | 'quote';
  readonly title: string;
  readonly href: string;
}

const KINDS = {
  event: { className: 'e', noun: 'events' },
  question: { className: 'd', noun: 'differences' },
  quote: { className: 'q', noun: 'quotations' },
} as const;

/** "2 events, 1 difference" */
function contentsOf(notes: readonly MarginNote[], words: Catalogue): string {
  const counts = Object.entries(KINDS).flatMap(([kind, { noun }]) => {
    const count = notes.filter((note) => note.kind === kind).length;
    return count === 0 ? [] : [words.counts[noun](count)];
  });
  return words.site.row(counts);
}

/** The first note of each kind, then the others: a wide page shows the first few before it is asked for more. */
function varied(notes: readonly MarginNote[]): MarginNote[] {
  const first = new Map(notes.toReversed().map((note) => [note.kind, note]));
  const firsts = notes.filter((note) => first.get(note.kind) === note);
  return [...firsts, ...notes.filter((note) => !firsts.includes(note))];
}

function marginElement(notes: readonly MarginNote[], words: Catalogue): HastElement {
  const items = varied(notes).map((note) =>
    h(`li.${KINDS[note.kind].className}`, [h('a', { href: note.href }, note.title)]),
  );
  return h('details.margin', [h('summary', contentsOf(notes, words)), h('ul', items)]);
}

/**
 * The article's elements; one that carries something is wrapped together with its margin notes. They come first, so
 * that a wide page can float them beside the text; those of the title stand alone. One note that two blocks of an element share is shown once.
 */
export function annotateBlocks(
  parts: readonly BodyPart[],
  notes: ReadonlyMap<string, readonly MarginNote[]>,
  words: Catalogue,
): HastElement[] {
  return parts.flatMap(({ blocks, element }) => {
    const all = blocks.flatMap((block) => notes.get(block) ?? []);
    const unique = [...new Map(all.map((note) => [note.href, note])).values()];
    if (unique.length === 0) return element ?? [];
    const margin = marginElement(unique, words);
    return element ? h('div.noted', [margin, element]) : margin;
  });
}
