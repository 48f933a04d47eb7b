import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { RecordedChange } from '../../src/schemas/change.ts';
import { writeWhole } from '../running/write-whole.ts';

const HEADING = `# What changed since the edition was published, and why: a page, a feed, and a line on each page that is named.
# kind: moved, corrected, verdict, shown, withdrawn or added. Reword what a command drafted; see docs/record.md.
`;

/**
 * Adds changes behind those of a record, whose text stays as it is.
 *
 * @param isEmpty whether the record has none
 */
export function recordChanges(
  file: string,
  changes: readonly RecordedChange[],
  isEmpty: boolean,
): void {
  const text = existsSync(file) && !isEmpty ? readFileSync(file, 'utf8') : HEADING;
  const end = text.endsWith('\n') ? '' : '\n';
  writeWhole(file, `${text}${end}${stringify(changes, { lineWidth: 100 })}`);
}
