import { haveSameLetters } from '../../article/same-letters.ts';
import type { Draft } from '../draft.ts';
import { findPassage } from './find-passage.ts';
import { findNearestPassage } from './nearest-passage.ts';

/** Which rule has removed the line that holds the words; undefined where none has. */
function removedBy(draft: Draft, passage: string): string | undefined {
  const [range] = findPassage(draft, passage, 'page');
  if (!range) return undefined;
  return draft.edits.find(({ start, end }) => start < range.end && end > range.start)?.rule;
}

/** Why a passage is not found in the raw text, and what to write instead. */
export function explainMissing(draft: Draft, passage: string): string {
  const rule = removedBy(draft, passage);
  if (rule !== undefined) {
    return `“${passage}” stands in a line that the rule ${rule} has taken out of the report. List it under keep first.`;
  }
  const nearest = findNearestPassage(draft.raw, passage);
  const start = `“${passage}” does not stand in the raw text.`;
  if (nearest === undefined) return `${start} Nothing there is like it.`;
  const isSame = haveSameLetters(nearest, passage);
  return isSame
    ? `${start} Its words do, with other capitals, marks or spaces: copy them from the raw file (“${nearest}”).`
    : `${start} The nearest is “${nearest}”.`;
}
