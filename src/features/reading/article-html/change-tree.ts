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
  /** The number of the first change that the same note explains. */
  readonly note: number;
  readonly block: string;
  readonly text: string;
  readonly change: Change;
}

/** One doubted stretch with its number; `text` is what the reader sees. */
export interface NumberedDoubt {
  readonly number: number;
  /** The number of the first stretch that the same note explains. */
  readonly note: number;
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

/**
 * A changed stretch: what stood there and what stands there now, the latter marked where it is more than likely. What
 * stood there is shown by the page's styles to who asks for it: for all who do not know them, such as reading modes, it
 * is hidden.
 */
function oldAndNew(text: string, { was, grade }: Change): HastElement[] {
  const className = grade === 'likely' || grade === 'editor' ? undefined : 'sure';
  return [
    ...(was === '' ? [] : [h('del', { hidden: true }, showUnseen(was))]),
    ...(text === '' ? [] : [h('ins', { className }, text)]),
  ];
}

/** The end of a change's ids. Of all that a page says, it says these most often: they are as short as can be. */
export const shortId = (number: number): string => number.toString(36);

/** A changed stretch with what opens the note that explains it. */
const changeElements = ({ note, text, change }: NumberedChange): HastElement[] => [
  ...oldAndNew(text, change),
  h('button', { popovertarget: `n${shortId(note)}` }, NOTE_SIGN),
];

/** Whether one note explains two changes: those of one rule with the same reason and evidence. */
const noteKey = ({ rule, reason, grade, witness }: Change) =>
  JSON.stringify([rule, reason, grade, witness]);

/** Tells, of things that come one by one, the number of the first that had the same key. */
function numberOfFirst(): (key: string, number: number) => number {
  const firsts = new Map<string, number>();
  return (key, number) => {
    const first = firsts.get(key) ?? number;
    firsts.set(key, first);
    return first;
  };
}

/**
 * Turns the spans of blocks into HTML, numbering changes and doubts as they come.
 * `#n2` is the note of the change 2 and of all others that it explains; `#d1` is the place of a doubt and `#w1` its note.
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
  const [changeNote, doubtNote] = [numberOfFirst(), numberOfFirst()];

  const writeSpan = (block: string, span: Span): HastChild | HastChild[] => {
    if (!span.change) return { type: 'text', value: span.text };
    if (changes.length >= maxNotes) {
      const { reason } = span.change;
      unlisted.set(reason, (unlisted.get(reason) ?? 0) + 1);
      return oldAndNew(span.text, span.change);
    }
    const { text, change } = span;
    const number = changes.length + 1;
    const numbered = { number, note: changeNote(noteKey(change), number), block, text, change };
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
      const note = doubtNote(doubt, number);
      doubts.push({ number, note, block: block.id, text, reason: doubt, changed });
      const sign = h('button', { popovertarget: `w${note}` }, DOUBT_SIGN);
      return [h('mark', { id: `d${number}` }, [...children, sign])];
    });

  return { write, apparatus: () => ({ changes, doubts, unlisted }) };
}
