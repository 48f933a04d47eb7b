import type { Span, TextBlock } from '../../article/article-body.ts';
import { chooseProof } from '../choose-proof.ts';
import { BUTTON_IN_TEXT, betweenButtons, textDirective } from './text-directive.ts';

/** Where a passage stands; offsets are into the block's restored text. */
interface Place {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** Words up to this length are named whole, longer ones by the first and the last of them. */
const LONGEST_WHOLE = 50;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;
/** Shorter words may stand around the text as well. */
const SHORTEST = 6;
const WORD = /[\p{L}\p{N}]/u;

/** The stretch of a block as its page shows it: each change and each doubt ends with a button. */
function shown(spans: readonly Span[], start = 0, end = Infinity): string {
  let at = 0;
  return spans
    .map((span, i) => {
      const [from, to] = [at, at + span.text.length];
      at = to;
      const text = span.text.slice(Math.max(0, start - from), Math.max(0, end - from));
      const isDoubtEnd = span.doubt !== undefined && spans[i + 1]?.doubt !== span.doubt;
      const hasButton = span.change !== undefined || isDoubtEnd;
      return to >= start && to <= end && hasButton ? text + BUTTON_IN_TEXT : text;
    })
    .join('');
}

const wordsOf = (text: string) => text.split(/\s+/u);
const fold = (text: string) => text.replace(/\s+/gu, ' ').toLowerCase();

/** All that a report's page shows before its notes, in its order, folded; and where each block begins. */
function readPage(blocks: readonly TextBlock[], headline: string) {
  const title = blocks.filter(({ role }) => role === 'title');
  const others = blocks.filter(({ role }) => role !== 'title' && role !== 'furniture');
  const parts = chooseProof(blocks)?.parts ?? [];
  const proof = [
    parts.map(({ text, was = text }) => was).join(''),
    parts.map(({ text }) => text).join(''),
  ];
  let page = '';
  const starts = new Map<string, number>();
  const add = (text: string) => {
    page += `${fold(text)}\n`;
  };
  add(headline);
  for (const { id, spans } of title) {
    starts.set(id, page.length);
    add(shown(spans));
  }
  for (const text of proof) add(text);
  for (const { id, spans } of others) {
    starts.set(id, page.length);
    add(shown(spans));
  }
  return { page, starts };
}

/**
 * Names passages of a report for the addresses that lead to them: a browser then marks the words (URL Fragment Text
 * Directives), the first of the page that are like them.
 *
 * @param headline an editor's, which stands above the report in place of its own; empty where there is none
 * @returns for a passage `text=off%20the%20coast`, words before it added where it stands before; undefined where the
 *   right words cannot be told from others
 */
export function createPassageFragments(
  blocks: readonly TextBlock[],
  headline = '',
): (passage: Place) => string | undefined {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  let read: ReturnType<typeof readPage> | undefined;

  return ({ block: id, start, end }) => {
    const block = byId.get(id);
    read ??= readPage(blocks, headline);
    const blockStart = read.starts.get(id);
    if (!block || blockStart === undefined) return undefined;
    const { page } = read;
    const stretches = betweenButtons(shown(block.spans, start, end)).filter((part) =>
      WORD.test(part),
    );
    const [head = []] = stretches.map(wordsOf);
    const isWhole =
      stretches.length === 1 &&
      ((stretches[0] ?? '').length <= LONGEST_WHOLE || head.length <= 2 * EDGE_WORDS);
    const first = (isWhole ? head : head.slice(0, EDGE_WORDS)).join(' ');
    const last = isWhole
      ? ''
      : wordsOf(stretches.at(-1) ?? '')
          .slice(-EDGE_WORDS)
          .join(' ');
    const lead = shown(block.spans, 0, start);
    const at = blockStart + fold(lead).length;
    /** Whether these words, with which the passage begins, are found there and not before. */
    const isFound = (words: string) => {
      const found = page.indexOf(fold(words));
      return words.length >= SHORTEST && found >= blockStart && found <= at + 1;
    };
    if (first === '') return undefined;
    if (isFound(first)) return textDirective({ first, last });
    const before = wordsOf(betweenButtons(lead).at(-1) ?? '')
      .slice(-CONTEXT_WORDS)
      .join(' ');
    const isTouching = before !== '' && !lead.trimEnd().endsWith(BUTTON_IN_TEXT);
    return isTouching && isFound(`${before} ${first}`)
      ? textDirective({ first, last, before })
      : undefined;
  };
}
