import type { OpenPassage, SearchIndex } from './open-index.ts';

/** A stretch of text, marked where it matches. */
export interface SnippetPart {
  readonly text: string;
  readonly mark: boolean;
}

/** Positions from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LONGEST_WORDS = 60;
const SHORT_WORDS = 14;
const MARGIN_WORDS = 12;
const TITLES = /^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Prof|vs|No)$/;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*(?:\s|$)/u;

function entryText(index: SearchIndex, entry: number): string {
  const found = index.entries[entry];
  return typeof found === 'object' ? found.surface : (found ?? '');
}

function gapBefore(index: SearchIndex, position: number, first: boolean): string {
  const gap = index.gaps[position] ?? 0;
  if (gap !== 0) return entryText(index, gap);
  return first || index.words[position] === 0 ? '' : ' ';
}

/** The text of some positions, with the marks around it that belong to it. */
export function textOf(index: SearchIndex, range: Range): string {
  let text = '';
  for (let i = range.from; i < range.to; i++) {
    text +=
      (i === range.from ? '' : gapBefore(index, i, false)) + entryText(index, index.words[i] ?? 0);
  }
  return text;
}

/** First positions of the sentences of the restored text. */
function sentenceStarts(index: SearchIndex, passage: OpenPassage): number[] {
  const starts = [passage.text];
  for (let i = passage.text + 1; i < passage.scraped - 1; i++) {
    const before = entryText(index, index.words[i - 1] ?? 0);
    if (SENTENCE_END.test(gapBefore(index, i, false)) && !TITLES.test(before)) starts.push(i);
  }
  return starts;
}

/** The sentence, or two, that meet most of what was asked. */
export function chooseRange(
  index: SearchIndex,
  passage: OpenPassage,
  marks: readonly (readonly Range[])[],
): Range {
  const starts = sentenceStarts(index, passage);
  const end = Math.max(passage.text, passage.scraped - 1);
  const bounds = starts.map((from, i) => ({ from, to: starts[i + 1] ?? end }));
  const met = (range: Range) =>
    marks.filter((list) => list.some((m) => m.from >= range.from && m.to <= range.to)).length;
  let best: Range = bounds[0] ?? { from: passage.text, to: end };
  let bestMet = -1;
  bounds.forEach((sentence, i) => {
    const next = bounds[i + 1];
    const short = sentence.to - sentence.from < SHORT_WORDS;
    const pair = next && { from: sentence.from, to: next.to };
    for (const range of [sentence, pair]) {
      if (!range) continue;
      const count = met(range) + (range === pair ? (short ? 0.1 : -0.4) : 0);
      if (count > bestMet) {
        best = range;
        bestMet = count;
      }
    }
  });
  return shorten(best, marks.flat());
}

/** A long stretch is cut to the surroundings of its first match. */
function shorten(range: Range, marks: readonly Range[]): Range {
  if (range.to - range.from <= LONGEST_WORDS) return range;
  const inside = marks.filter((mark) => mark.from >= range.from && mark.to <= range.to);
  const first = inside.length > 0 ? Math.min(...inside.map((mark) => mark.from)) : range.from;
  const from = Math.max(range.from, Math.min(first - MARGIN_WORDS, range.to - LONGEST_WORDS));
  return { from, to: Math.min(range.to, from + LONGEST_WORDS) };
}

/** The text of a range as parts, with an ellipsis where it was cut out of `whole`. */
export function snippetParts(
  index: SearchIndex,
  range: Range,
  whole: Range,
  marks: readonly Range[],
): SnippetPart[] {
  const marked = new Set<number>();
  for (const mark of marks) for (let i = mark.from; i < mark.to; i++) marked.add(i);
  const parts: { text: string; mark: boolean }[] = [];
  const add = (text: string, mark: boolean) => {
    const last = parts.at(-1);
    if (last && last.mark === mark) last.text += text;
    else if (text !== '') parts.push({ text, mark });
  };
  if (range.from > whole.from) add('… ', false);
  for (let i = range.from; i < range.to; i++) {
    const gap = gapBefore(index, i, i === whole.from);
    const lead = i === range.from && i > whole.from ? gap.replace(/^.*\s/su, '') : gap;
    add(lead, marked.has(i) && marked.has(i - 1) && i > range.from);
    add(entryText(index, index.words[i] ?? 0), marked.has(i));
  }
  if (range.to < whole.to) add(gapBefore(index, range.to, false).replace(/\s.*$/su, ''), false);
  if (range.to < whole.to) add(' …', false);
  else add(gapBefore(index, whole.to, true), false);
  return parts;
}
