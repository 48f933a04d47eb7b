import type { Edit, Flag } from '../../schemas/edit.ts';
import { CorrectionError } from '../correction-error.ts';
import { addFlags, type Draft } from '../draft.ts';
import { findNearestPassage } from '../nearest-passage.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands in the raw text, furniture left out. */
function findPassage({ raw, blocks }: Draft, passage: string): Range[] {
  return blocks.flatMap((block) => {
    if (block.role === 'furniture') return [];
    const text = raw.slice(block.start, block.end);
    const ranges: Range[] = [];
    for (
      let at = text.indexOf(passage);
      at !== -1;
      at = text.indexOf(passage, at + passage.length)
    ) {
      ranges.push({ start: block.start + at, end: block.start + at + passage.length });
    }
    return ranges;
  });
}

function getPassages(draft: Draft, passage: string, every: boolean, field: string): Range[] {
  const ranges = findPassage(draft, passage);
  if (ranges.length === 0) {
    const nearest = findNearestPassage(draft.raw, passage);
    const hint = nearest ? ` The nearest is “${nearest}”.` : '';
    throw new CorrectionError(field, `“${passage}” does not stand in the raw text.${hint}`);
  }
  if (ranges.length > 1 && !every) {
    throw new CorrectionError(
      field,
      `“${passage}” stands ${ranges.length} times in the raw text; quote more of it, or say every: true.`,
    );
  }
  return ranges;
}

/** The edits with one more, in place of those inside its range. */
function withCorrection(edits: readonly Edit[], made: Edit, field: string): Edit[] {
  const clash = edits.find(
    (edit) =>
      (edit.start < made.start && edit.end > made.start) ||
      (edit.start < made.end && edit.end > made.end),
  );
  if (clash) {
    throw new CorrectionError(
      field,
      `The rule ${clash.rule} changes text at one end of the passage; quote the whole of what it changes.`,
    );
  }
  const outside = edits.filter((edit) => edit.start < made.start || edit.end > made.end);
  return [...outside, made].sort((a, b) => a.start - b.start);
}

/** Makes the editor's corrections, found by the words of the raw text, and sets the editor's flags. */
export const applyCorrections: Step = (draft, { corrections }) => {
  if (!corrections) return draft;
  let { edits } = draft;
  corrections.corrections.forEach(({ passage, replacement, reason, every }, i) => {
    const field = `corrections.${i}.passage`;
    for (const range of getPassages(draft, passage, every, field)) {
      edits = withCorrection(
        edits,
        editBy('editor-correction', range, replacement, { reason }),
        field,
      );
    }
  });
  const flags = corrections.flags.flatMap(({ passage, reason }, i): Flag[] =>
    getPassages(draft, passage, true, `flags.${i}.passage`).map((range) => ({
      ...range,
      rule: 'editor-flag',
      reason,
    })),
  );
  return addFlags({ ...draft, edits }, flags);
};
