import type { Edit } from '../schemas/edit.ts';

/** A stretch of the reading: kept raw text, or what one edit put there. */
interface Segment {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly start: number;
  readonly end: number;
  readonly edit: Edit | undefined;
}

/** The text as it reads with some edits applied, and the way back to the raw text. */
export interface Reading {
  readonly text: string;
  /** Edits in raw offsets for changes in offsets into `text`, merged with the edits they touch. */
  readonly amend: (changes: readonly Edit[]) => Edit[];
  /**
   * The raw range behind the reading's range. A bound inside an edit's text widens to the whole edit.
   * Deleted text at either bound stays outside.
   */
  readonly toRaw: (start: number, end: number) => { start: number; end: number };
  /** Where a raw offset stands in the reading; inside an edit, the edit's start. */
  readonly fromRaw: (offset: number) => number;
}

function segmentsOf(raw: string, edits: readonly Edit[]): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  const parts: string[] = [];
  let rawAt = 0;
  let at = 0;
  const push = (text: string, rawEnd: number, edit?: Edit) => {
    segments.push({ rawStart: rawAt, rawEnd, start: at, end: at + text.length, edit });
    parts.push(text);
    at += text.length;
    rawAt = rawEnd;
  };
  for (const edit of edits) {
    if (edit.start < rawAt || edit.end < edit.start || edit.end > raw.length) {
      throw new RangeError(
        `edit ${edit.rule} at ${edit.start}–${edit.end} overlaps the one before it or leaves the text`,
      );
    }
    push(raw.slice(rawAt, edit.start), edit.start);
    push(edit.text, edit.end, edit);
  }
  push(raw.slice(rawAt), raw.length);
  return { text: parts.join(''), segments };
}

/** Index of the first segment for which `test` holds; `test` must be false, then true, along the list. */
function firstIndex(segments: readonly Segment[], test: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && test(segment)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Span {
  start: number;
  end: number;
}

/** Widens a reading range to the whole of every edit that it overlaps, or, for an insertion, touches. */
function widen(segments: readonly Segment[], span: Span): Span {
  let { start, end } = span;
  const empty = start === end;
  for (let i = firstIndex(segments, (s) => s.end >= start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start > end) break;
    if (!segment.edit) continue;
    const overlaps = segment.start < end && segment.end > start;
    if (!empty && !overlaps) continue;
    start = Math.min(start, segment.start);
    end = Math.max(end, segment.end);
  }
  return { start, end };
}

/** The segments, first and last index, that hold a widened range; of a bare position, the one that follows it. */
function segmentsHolding(segments: readonly Segment[], span: Span): [number, number] {
  const first = firstIndex(segments, (s) => s.end > span.start);
  return [
    first,
    Math.max(
      first,
      firstIndex(segments, (s) => s.end >= span.end),
    ),
  ];
}

function toRaw(segments: readonly Segment[], rawLength: number, span: Span): Span {
  const bound = (segment: Segment | undefined, offset: number, side: 'rawStart' | 'rawEnd') => {
    if (!segment) return rawLength;
    return segment.edit ? segment[side] : segment.rawStart + (offset - segment.start);
  };
  const [first, last] = segmentsHolding(segments, span);
  return {
    start: bound(segments[first], span.start, 'rawStart'),
    end: bound(segments[last], span.end, 'rawEnd'),
  };
}

/**
 * Reads `raw` with `edits` applied.
 *
 * @param raw the decoded raw text
 * @param edits sorted, not overlapping, in raw offsets
 * @throws RangeError when the edits overlap, are unsorted or leave the text
 */
export function readWith(raw: string, edits: readonly Edit[]): Reading {
  const { text, segments } = segmentsOf(raw, edits);

  const rawRange = (start: number, end: number) =>
    toRaw(segments, raw.length, widen(segments, { start, end }));

  const amend = (changes: readonly Edit[]): Edit[] => {
    const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
    const groups: { span: Span; changes: Edit[] }[] = [];
    for (const change of sorted) {
      const span = widen(segments, change);
      const group = groups.at(-1);
      const before = group?.changes.at(-1);
      if (group && before && span.start < group.span.end) {
        if (change.start < before.end) {
          throw new RangeError(`change ${change.rule} at ${change.start} overlaps ${before.rule}`);
        }
        group.span.end = Math.max(group.span.end, span.end);
        group.changes.push(change);
      } else {
        groups.push({ span, changes: [change] });
      }
    }
    const replaced = new Set<number>();
    const made = groups.map(({ span, changes: group }): Edit => {
      const [first, last] = segmentsHolding(segments, span);
      for (let i = first; i <= last; i++) replaced.add(i);
      const parts: string[] = [];
      let at = span.start;
      for (const change of group) {
        parts.push(text.slice(at, change.start), change.text);
        at = change.end;
      }
      parts.push(text.slice(at, span.end));
      return {
        ...(group.at(-1) as Edit),
        ...toRaw(segments, raw.length, span),
        text: parts.join(''),
      };
    });
    const kept: Edit[] = [];
    segments.forEach((segment, i) => {
      if (segment.edit && !replaced.has(i)) kept.push(segment.edit);
    });
    return [...kept, ...made]
      .filter((edit) => raw.slice(edit.start, edit.end) !== edit.text)
      .sort((a, b) => a.start - b.start);
  };

  const fromRaw = (offset: number): number => {
    const segment = segments[firstIndex(segments, (s) => s.rawEnd > offset)];
    if (!segment) return text.length;
    return segment.edit ? segment.start : segment.start + Math.max(0, offset - segment.rawStart);
  };

  return { text, amend, toRaw: rawRange, fromRaw };
}
