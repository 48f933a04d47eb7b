import type { Edit } from '../../schemas/edit.ts';
import { CorrectionError } from './correction-error.ts';

/**
 * The edits with one of the editor's, in place of those inside its range.
 *
 * @throws CorrectionError when an end of it lies within another edit, or another correction lies within it
 */
export function addCorrection(edits: readonly Edit[], made: Edit, field: string): Edit[] {
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
  const other = edits.find(
    ({ kind, start, end }) =>
      kind === 'correction' && start < made.end && end > made.start && start !== end,
  );
  if (other) {
    throw new CorrectionError(
      field,
      'Another correction changes words of this passage. Make one of the two.',
    );
  }
  const outside = edits.filter((edit) => edit.start < made.start || edit.end > made.end);
  return [...outside, made].sort((a, b) => a.start - b.start);
}
