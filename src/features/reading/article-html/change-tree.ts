import { h } from 'hastscript';
import type { Change, Span, TextBlock } from '../../../article/article-body.ts';
import { showUnseen } from '../../../article/escape.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';

/** An element of the tree that a page's HTML is written from. */
export type HastElement = Extract<ReturnType<typeof h>, { type: 'element' }>;
export type HastChild = HastElement['children'][number];

/** One change of an article with its number, counted from 1 through the whole article. */
export interface NumberedChange {
  readonly number: number;
  readonly block: string;
  readonly text: string;
  readonly change: Change;
}

/** One doubted stretch with its number; `text` is what the reader sees. */
export interface NumberedDoubt {
  readonly number: number;
  readonly block: string;
  readonly text: string;
  readonly reason: string;
  /** Whether some of its words were changed all the same. */
  readonly changed: boolean;
}

/** Everything of an article that has a note, in the order of the text. */
export interface Apparatus {
  readonly changes: readonly NumberedChange[];
  readonly doubts: readonly NumberedDoubt[];
  /** How many changes have no note of their own, by their reason: those past what a page can list. */
  readonly unlisted: ReadonlyMap<string, number>;
}

/** Spans of one block, those of one doubt together. */
function groupByDoubt(spans: readonly Span[]): { doubt: string | undefined; spans: Span[] }[] {
  const groups: { doubt: string | undefined; spans: Span[] }[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && last.doubt === span.doubt) last.spans.push(span);
    else groups.push({ doubt: span.doubt, spans: [span] });
  }
  return groups;
}

/** What stands for a note in the text. */
const NOTE_SIGN = '°';

/** A changed stretch: what stood there and what stands there now, the latter marked where it is more than likely. */
function oldAndNew(text: string, { was, grade }: Change, id?: string): HastElement[] {
  const className = grade === 'likely' || grade === 'editor' ? undefined : 'sure';
  // A paragraph that an editor begins where nothing stood between two words.
  if (was === '' && text === '') return [h('span', { id })];
  return [
    ...(was === '' ? [] : [h('del', text === '' ? { id } : {}, showUnseen(was))]),
    ...(text === '' ? [] : [h('ins', { id, className }, text)]),
  ];
}

/** The end of a change's ids. Of all that a page says, it says these most often: they are as short as can be. */
export const shortId = (number: number): string => number.toString(36);

/** A changed stretch with its place's id and the way to the note that explains it. */
const changeElements = ({ number, text, change }: NumberedChange): HastElement[] => [
  ...oldAndNew(text, change, `r${shortId(number)}`),
  h('a', { href: `#c${shortId(number)}` }, NOTE_SIGN),
];

/**
 * Turns the spans of blocks into HTML, numbering changes and doubts as they come.
 * Ids are those of the notes: `#c3` explains `#r3`, `#q1` explains `#d1`.
 *
 * @param maxNotes so many changes get a note of their own, and so many doubts; the others are shown without one
 */
export function createSpanWriter(maxNotes: number): {
  readonly write: (block: TextBlock) => HastChild[];
  readonly apparatus: () => Apparatus;
} {
  const changes: NumberedChange[] = [];
  const doubts: NumberedDoubt[] = [];
  const unlisted = new Map<string, number>();

  const writeSpan = (block: string, span: Span): HastChild | HastChild[] => {
    if (!span.change) return { type: 'text', value: span.text };
    if (changes.length >= maxNotes) {
      const { reason } = span.change;
      unlisted.set(reason, (unlisted.get(reason) ?? 0) + 1);
      return oldAndNew(span.text, span.change);
    }
    const numbered = { number: changes.length + 1, block, text: span.text, change: span.change };
    changes.push(numbered);
    return changeElements(numbered);
  };

  const write = (block: TextBlock): HastChild[] =>
    groupByDoubt(block.spans).flatMap(({ doubt, spans }) => {
      const children = spans.flatMap((span) => writeSpan(block.id, span));
      if (doubt === undefined) return children;
      if (doubts.length >= maxNotes) return [h('mark', children)];
      const number = doubts.length + 1;
      const text = spans.map((span) => span.text).join('');
      const changed = spans.some(({ change }) => change !== undefined);
      doubts.push({ number, block: block.id, text, reason: doubt, changed });
      return [
        h('mark', { id: `d${number}` }, [...children, h('a', { href: `#q${number}` }, DOUBT_SIGN)]),
      ];
    });

  return { write, apparatus: () => ({ changes, doubts, unlisted }) };
}
