import type { Change as ArticleChange, Span, TextBlock } from '../article/article-body.ts';
import type { Edit } from '../schemas/edit.ts';
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
    const ownFlags = flags.slice(firstFlag, lastFlag);
    const doubtAt = (start: number, end: number) =>
      ownFlags.find((flag) => flag.start < end && flag.end > start)?.reason;

    const keep = (from: number, to: number) => {
      const within = (offset: number) => Math.min(Math.max(offset, from), to);
      const ends = ownFlags.flatMap((flag) => [within(flag.start), within(flag.end)]);
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
