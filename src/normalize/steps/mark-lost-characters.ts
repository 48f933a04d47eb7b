import type { Flag } from '../../schemas/edit.ts';
import { addFlags } from '../draft.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

const LOST = '\ufffd';
const WORD = /[\p{L}\p{M}\p{N}\ufffd]+/gu;
/** So many places are told one by one. */
const MAX_FLAGS = 50;

/** Flags where a character was lost: `caf�`. What stood there the file does not say. */
export const markLostCharacters: Step = (draft) => {
  if (!draft.raw.includes(LOST)) return draft;
  const { reading, lines } = linesOf(draft);
  const flags: Flag[] = [];
  for (const line of lines) {
    for (const { 0: word, index } of reading.text.slice(line.start, line.end).matchAll(WORD)) {
      if (!word.includes(LOST)) continue;
      if (flags.length >= MAX_FLAGS) return addFlags(draft, flags);
      const at = line.start + index;
      flags.push({
        ...reading.toRaw(at, at + word.length),
        rule: 'mark-lost-characters',
        reason: `A character was lost here before the file was saved; the file has ${LOST} in its place.`,
      });
    }
  }
  return addFlags(draft, flags);
};
