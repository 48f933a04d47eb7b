import type { Reading } from '../article/reading.ts';
import type { Edit } from '../schemas/edit.ts';
import { addFlags, amend, assignRoles, type Draft, readingOf } from './draft.ts';
import { countWords } from './furniture/prose.ts';
import type { Line } from './lines.ts';
import { type CoreRule, type EditDetail, editBy } from './rules.ts';

/** The largest share of a document's words that one rule may take by the form of whole lines. */
const MAX_SHARE = 0.2;
/** So many words a rule may take however short the document is. */
const MIN_ALLOWANCE_WORDS = 80;

/** Blocks of which nothing is left become furniture. */
export function retireEmptyBlocks(draft: Draft): Draft {
  const reading = readingOf(draft);
  const roles = new Map<string, 'furniture'>();
  for (const block of draft.blocks) {
    if (block.role === 'furniture') continue;
    const left = reading.text.slice(reading.fromRaw(block.start), reading.fromRaw(block.end));
    if (left.trim() === '') roles.set(block.id, 'furniture');
  }
  return assignRoles(draft, roles);
}

/** The draft without the changes' ranges; blocks that become empty are furniture. */
export function removeRanges(draft: Draft, reading: Reading, changes: readonly Edit[]): Draft {
  return changes.length === 0 ? draft : retireEmptyBlocks(amend(draft, reading, changes));
}

/**
 * Removes whole lines by `rule`, unless that would take more than a small share of the document: then nothing is
 * removed, and a flag on each line says so. `detailOf` gives what a line's edit says beyond its rule.
 */
export function removeLines(
  draft: Draft,
  reading: Reading,
  rule: CoreRule,
  lines: readonly Line[],
  detailOf: (line: Line) => EditDetail = () => ({}),
): Draft {
  if (lines.length === 0) return draft;
  const taken = lines.reduce((sum, line) => sum + countWords(line.text), 0);
  const allowed = Math.max(MIN_ALLOWANCE_WORDS, MAX_SHARE * countWords(reading.text));
  if (taken > allowed) {
    return addFlags(
      draft,
      lines.map(({ block }) => ({
        start: block.start,
        end: block.end,
        rule,
        reason: `The rule ${rule} would take ${taken} words, more than a small share of the text; it was not applied.`,
      })),
    );
  }
  return removeRanges(
    draft,
    reading,
    lines.map((line) => editBy(rule, line, '', detailOf(line))),
  );
}
