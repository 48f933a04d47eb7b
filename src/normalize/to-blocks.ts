import type { Change as ArticleChange, Span, TextBlock } from '../article/article-body.ts';
import type { Edit, Flag } from '../schemas/edit.ts';
import type { Draft } from './draft.ts';

const LINE_END = /\n$/;

const changeOf = (raw: string, edit: Edit): ArticleChange => ({
  was: raw.slice(edit.start, edit.end),
  kind: edit.kind,
  rule: edit.rule,
  reason: edit.reason,
  grade: edit.grade,
  ...(edit.witness ? { witness: edit.witness } : {}),
});

/**
 * The draft's blocks in both readings. Edits between blocks (line ends) belong to none of them.
 *
 * @throws RangeError when an edit reaches over a block's end
 */
export function toBlocks(draft: Draft): TextBlock[] {
  const { raw, edits, flags } = draft;
  let nextEdit = 0;
  let firstFlag = 0;

  return draft.blocks.map((block) => {
    const spans: Span[] = [];
    while ((flags[firstFlag]?.end ?? Infinity) <= block.start) firstFlag++;
    let lastFlag = firstFlag;
    while ((flags[lastFlag]?.start ?? Infinity) < block.end) lastFlag++;
    let nextFlag = firstFlag;
    /** The flags on a stretch. Stretches are asked for from left to right, so that no flag is looked at for each of them. */
    const flagsOn = (start: number, end: number): Flag[] => {
      while (nextFlag < lastFlag && (flags[nextFlag]?.end ?? 0) <= start) nextFlag++;
      const on: Flag[] = [];
      for (let i = nextFlag; i < lastFlag; i++) {
        const flag = flags[i];
        if (!flag || flag.start >= end) break;
        if (flag.end > start) on.push(flag);
      }
      return on;
    };
    const doubtAt = (start: number, end: number) => flagsOn(start, end)[0]?.reason;

    const keep = (from: number, to: number) => {
      const within = (offset: number) => Math.min(Math.max(offset, from), to);
      const ends = flagsOn(from, to).flatMap((flag) => [within(flag.start), within(flag.end)]);
      const bounds = new Set([from, to, ...ends]);
      const sorted = [...bounds].sort((a, b) => a - b);
      sorted.slice(1).forEach((end, i) => {
        const start = sorted[i] ?? end;
        const doubt = doubtAt(start, end);
        const text = raw.slice(start, end);
        const last = spans.at(-1);
        if (last && !last.change && last.doubt === doubt) {
          spans[spans.length - 1] = { ...last, text: last.text + text };
        } else if (text !== '') {
          spans.push(doubt === undefined ? { text } : { text, doubt });
        }
      });
    };

    let at = block.start;
    while (nextEdit < edits.length) {
      const edit = edits[nextEdit];
      if (!edit || edit.start > block.end) break;
      if (edit.end > block.end && edit.start === block.end) break;
      if (edit.start < block.start && edit.end <= block.start) {
        nextEdit++;
        continue;
      }
      if (edit.start < block.start || edit.end > block.end) {
        throw new RangeError(`edit ${edit.rule} at ${edit.start} reaches over the end of a block`);
      }
      keep(at, edit.start);
      const doubt = doubtAt(edit.start, edit.end);
      const change = changeOf(raw, edit);
      // Where a block is split, what ends its line is no part of it.
      const text = edit.text.replace(LINE_END, '');
      spans.push(doubt === undefined ? { text, change } : { text, change, doubt });
      at = edit.end;
      nextEdit++;
    }
    keep(at, block.end);
    const { id, also, role } = block;
    return { id, ...(also ? { also } : {}), role, spans };
  });
}
