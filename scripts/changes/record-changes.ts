import { existsSync, readFileSync } from 'node:fs';
import type { RecordedChange } from '../../src/schemas/change.ts';
import { addToList } from '../running/add-to-list.ts';
import { writeWhole } from '../running/write-whole.ts';

const HEADING = `# What changed since the edition was published, and why: a page, a feed, and a line on each page that is named.
# kind: moved, corrected, verdict, shown, withdrawn or added. Reword what a command drafted; see docs/record.md.
`;

/** Adds changes behind those of a record, in the way in which its list is written; what it has stays. */
export function recordChanges(file: string, changes: readonly RecordedChange[]): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : HEADING;
  writeWhole(file, addToList(text, changes));
}
