import type { ShownText } from './search-index.ts';

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

/** Stands between lines of a text. */
const BETWEEN_LINES = ' · ';
const LONGEST_WORDS = 60;
const SHORT_WORDS = 14;
const MARGIN_WORDS = 12;
const TITLES = /^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Prof|vs|No)$/;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*(?:\s|$)/u;

function entryText(index: ShownText, entry: number): string {
  const found = index.entries[entry];
  return typeof found === 'object' ? found.surface : (found ?? '');
}

function gapBefore(index: ShownText, position: number, first: boolean): string {
  const gap = index.gaps[position] ?? 0;
  if (gap !== 0) return entryText(index, gap);
  return first || index.words[position] === 0 || index.words[position - 1] === 0 ? '' : ' ';
}

/** Whether a line ends at a position. */
function isBreak(index: ShownText, position: number): boolean {
  return index.words[position] === 0;
}

/** The text of some positions, with the marks around it that belong to it. */
export function textOf(index: ShownText, range: Range): string {
  let text = '';
  for (let i = range.from; i < range.to; i++) {
    text +=
      (i === range.from ? '' : gapBefore(index, i, false)) + entryText(index, index.words[i] ?? 0);
  }
  return text;
}

/** First positions of the sentences, and lines, of a text. */
function sentenceStarts(index: ShownText, whole: Range): number[] {
  const starts = [whole.from];
  for (let i = whole.from + 1; i < whole.to; i++) {
    const before = entryText(index, index.words[i - 1] ?? 0);
    const ends = SENTENCE_END.test(gapBefore(index, i, false)) && !TITLES.test(before);
    if (isBreak(index, i - 1) || (ends && !isBreak(index, i))) starts.push(i);
  }
  return starts;
}

/** The sentence, or two, that meet most of what was asked. */
export function chooseRange(
  index: ShownText,
  whole: Range,
  marks: readonly (readonly Range[])[],
): Range {
  const starts = sentenceStarts(index, whole);
  const end = Math.max(whole.from, whole.to);
  const bounds = starts.map((from, i) => {
    const to = starts[i + 1] ?? end;
    return { from, to: isBreak(index, to - 1) ? Math.max(from, to - 1) : to };
  });
  const met = (range: Range) =>
    marks.filter((list) => list.some((m) => m.from >= range.from && m.to <= range.to)).length;
  let best: Range = { from: whole.from, to: end };
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
  index: ShownText,
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
  if (range.from > whole.from && !isBreak(index, range.from - 1)) add('… ', false);
  for (let i = range.from; i < range.to; i++) {
    const gap = gapBefore(index, i, i === whole.from);
    const lead = i === range.from && i > whole.from ? gap.replace(/^.*\s/su, '') : gap;
    const inMark = marked.has(i) && marked.has(i - 1) && i > range.from;
    if (isBreak(index, i)) add(gap + BETWEEN_LINES, false);
    else add(lead, inMark);
    add(entryText(index, index.words[i] ?? 0), marked.has(i));
  }
  const tail = gapBefore(index, range.to, true);
  if (isBreak(index, range.to)) add(tail, false);
  else add(`${tail.replace(/\s.*$/su, '')} …`, false);
  return parts;
}
